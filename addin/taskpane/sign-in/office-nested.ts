/** What Office leaves for its own sign-in in the window of an add-in. */
const BRIDGES = ['nestedAppAuthBridge', '__initializeNestedAppAuth'];

/** What of `Office.context.requirements` is used here. */
interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/**
 * Whether Office can sign the person in by itself. An Excel may claim the requirement set and bring
 * no bridge for this document (in the browser only those of OneDrive and SharePoint have one).
 */
export const hasNestedSignIn = (window: object, requirements: Requirements): boolean =>
  requirements.isSetSupported('NestedAppAuth', '1.1') && BRIDGES.some((bridge) => bridge in window);
