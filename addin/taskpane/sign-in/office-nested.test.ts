import { describe, expect, it } from 'vitest';
import { hasNestedSignIn } from './office-nested';
import { redirectPage } from './redirect-page';

/** As Office's own, it works as a method alone. */
const requirements = (supported: boolean) => ({
  supported,
  isSetSupported(name: string, version: string) {
    return this.supported && name === 'NestedAppAuth' && version === '1.1';
  },
});

describe('Office’s own sign-in', () => {
  it('is there with the requirement set and a bridge, not with one of them', () => {
    expect(hasNestedSignIn({ nestedAppAuthBridge: {} }, requirements(true))).toBe(true);
    expect(hasNestedSignIn({ __initializeNestedAppAuth: 1 }, requirements(true))).toBe(true);
    expect(hasNestedSignIn({}, requirements(true))).toBe(false);
    expect(hasNestedSignIn({ nestedAppAuthBridge: {} }, requirements(false))).toBe(false);
  });
});

describe('the redirect page', () => {
  it('lies beside the pane’s', () => {
    const at = (pathname: string) => redirectPage({ origin: 'https://k.example', pathname });
    expect(at('/addin/taskpane.html')).toBe('https://k.example/addin/sign-in.html');
    expect(at('/addin/taskpane.preview.html')).toBe('https://k.example/addin/sign-in.preview.html');
    expect(at('/taskpane/addin/taskpane.html')).toBe(
      'https://k.example/taskpane/addin/sign-in.html',
    );
  });
});
