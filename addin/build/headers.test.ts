import { describe, expect, it } from 'vitest';
import { headers } from './headers';

describe('the headers of files', () => {
  it('let the pane reach issuers by TLS, and one beside the Worker only on one’s own machine', () => {
    expect(headers(true)).toContain("connect-src 'self' https:;");
    expect(headers(true)).not.toContain('http:');
    expect(headers(false)).toContain('http://localhost:*');
  });

  it('let nobody frame the redirect page of the sign-in, whose address brings a code', () => {
    expect(headers(true)).toMatch(/^\/addin\/sign-in\*\n {2}X-Frame-Options: DENY$/m);
  });
});
