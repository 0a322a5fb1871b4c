import { describe, expect, it } from 'vitest';
import { skillCodes } from '../../../src/schema/skills.ts';

describe('the skill codes', () => {
  it('are the 5 confirmed rural codes and the 24 learner competences', () => {
    expect(skillCodes.filter((code) => code.startsWith('K'))).toHaveLength(5);
    expect(skillCodes.filter((code) => code.startsWith('T'))).toHaveLength(24);
  });
});
