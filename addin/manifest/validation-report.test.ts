import { usageDataObject } from 'office-addin-manifest/lib/defaults.js';
import { describe, expect, it } from 'vitest';
import { readReport } from './validation-report';

describe('a report of the validation service', () => {
  it('is told a line an issue, errors first', () => {
    const report = {
      status: 'Rejected',
      warnings: [{ title: 'Icon', content: 'The icon is small.', code: 'W1', line: null }],
      errors: [
        { title: 'Schema', content: 'Not a child.', line: 12, helpUrl: 'https://example.com/12' },
      ],
    };
    expect(readReport(report)).toEqual([
      'Error: Schema: Not a child., line 12, https://example.com/12',
      'Warning: Icon: The icon is small.',
    ]);
  });

  it('may have no issues, or be missing', () => {
    expect(readReport({ status: 'Accepted' })).toEqual([]);
    expect(readReport(undefined)).toEqual([]);
  });

  it('is not taken in another form', () => {
    expect(() => readReport({ errors: 'many' })).toThrow();
  });
});

describe("Microsoft's package", () => {
  it('reports no usage data', () => {
    expect(usageDataObject.isUsageDataOn()).toBe(false);
  });
});
