import arrival from '../../content/strings/vi/arrival.json' with { type: 'json' };
import classroom from '../../content/strings/vi/classroom.json' with { type: 'json' };
import learners from '../../content/strings/vi/learners.json' with { type: 'json' };
import lesson from '../../content/strings/vi/lesson.json' with { type: 'json' };
import listening from '../../content/strings/vi/listening.json' with { type: 'json' };
import lite from '../../content/strings/vi/lite.json' with { type: 'json' };
import loudspeaker from '../../content/strings/vi/loudspeaker.json' with { type: 'json' };
import offline from '../../content/strings/vi/offline.json' with { type: 'json' };
import player from '../../content/strings/vi/player.json' with { type: 'json' };
import paper from '../../content/strings/vi/paper.json' with { type: 'json' };
import place from '../../content/strings/vi/place.json' with { type: 'json' };
import poster from '../../content/strings/vi/poster.json' with { type: 'json' };
import practice from '../../content/strings/vi/practice.json' with { type: 'json' };
import programme from '../../content/strings/vi/programme.json' with { type: 'json' };
import progress from '../../content/strings/vi/progress.json' with { type: 'json' };
import quiz from '../../content/strings/vi/quiz.json' with { type: 'json' };
import reading from '../../content/strings/vi/reading.json' with { type: 'json' };
import record from '../../content/strings/vi/record.json' with { type: 'json' };
import review from '../../content/strings/vi/review.json' with { type: 'json' };
import room from '../../content/strings/vi/room.json' with { type: 'json' };
import search from '../../content/strings/vi/search.json' with { type: 'json' };
import settings from '../../content/strings/vi/settings.json' with { type: 'json' };
import share from '../../content/strings/vi/share.json' with { type: 'json' };
import site from '../../content/strings/vi/site.json' with { type: 'json' };
import test from '../../content/strings/vi/test.json' with { type: 'json' };
import transfer from '../../content/strings/vi/transfer.json' with { type: 'json' };

/** All words of the interface, one file per room so that a translator sees what belongs together. */
export const strings = {
  ...arrival,
  ...classroom,
  ...learners,
  ...lesson,
  ...listening,
  ...place,
  ...offline,
  ...lite,
  ...paper,
  ...loudspeaker,
  ...player,
  ...poster,
  ...practice,
  ...programme,
  ...progress,
  ...quiz,
  ...reading,
  ...record,
  ...review,
  ...room,
  ...search,
  ...settings,
  ...share,
  ...site,
  ...test,
  ...transfer,
};

/** Every key that has words; a misspelled key is a type error. */
export type StringKey = keyof typeof strings;
