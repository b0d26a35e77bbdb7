import { describe, expect, it } from 'vitest';
import { checkProgramme } from '../definition/check';
import { PROGRAMMES } from '.';

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  '%s',
  (_, programme) => {
    it('has no mistake', () => {
      expect(checkProgramme(programme)).toEqual([]);
    });
  },
);
