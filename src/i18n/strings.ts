import learners from '../../content/strings/vi/learners.json' with { type: 'json' };
import listening from '../../content/strings/vi/listening.json' with { type: 'json' };
import offline from '../../content/strings/vi/offline.json' with { type: 'json' };
import player from '../../content/strings/vi/player.json' with { type: 'json' };
import place from '../../content/strings/vi/place.json' with { type: 'json' };
import practice from '../../content/strings/vi/practice.json' with { type: 'json' };
import progress from '../../content/strings/vi/progress.json' with { type: 'json' };
import quiz from '../../content/strings/vi/quiz.json' with { type: 'json' };
import record from '../../content/strings/vi/record.json' with { type: 'json' };
import review from '../../content/strings/vi/review.json' with { type: 'json' };
import room from '../../content/strings/vi/room.json' with { type: 'json' };
import search from '../../content/strings/vi/search.json' with { type: 'json' };
import settings from '../../content/strings/vi/settings.json' with { type: 'json' };
import site from '../../content/strings/vi/site.json' with { type: 'json' };
import test from '../../content/strings/vi/test.json' with { type: 'json' };

/** All words of the interface, one file per room so that a translator sees what belongs together. */
export const strings = {
  ...learners,
  ...listening,
  ...place,
  ...offline,
  ...player,
  ...practice,
  ...progress,
  ...quiz,
  ...record,
  ...review,
  ...room,
  ...search,
  ...settings,
  ...site,
  ...test,
};

/** Every key that has words; a misspelled key is a type error. */
export type StringKey = keyof typeof strings;
