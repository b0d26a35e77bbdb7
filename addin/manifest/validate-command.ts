/**
 * Asks Microsoft's validation service about a manifest:
 * `node .config/run-ts.js addin/manifest/validate-command.ts [manifest.xml] [--production]`.
 * The manifest leaves this machine; nothing else does (office-addin-manifest reports no usage data
 * since its version 3, and a test holds it to that). Ends with 1 when the service refuses the
 * manifest, with 2 when there was no one to ask.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { validateManifest } from 'office-addin-manifest';
import { readReport } from './validation-report';

const SERVICE = 'https://validationgateway.omex.office.net';
const WAIT_MS = 10_000;

const { values, positionals } = parseArgs({
  options: { production: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const manifest = positionals[0] ?? join(import.meta.dirname, '../../manifest.xml');

/** Any answer will do: it shows that there is a way there. */
const reachable = await fetch(SERVICE, { method: 'HEAD', signal: AbortSignal.timeout(WAIT_MS) })
  .then(() => true)
  .catch(() => false);

if (reachable) {
  const { isValid, status, statusText, report } = await validateManifest(
    manifest,
    values.production,
  );
  for (const line of readReport(report)) console.log(line);
  if (status !== 200) {
    console.error(`The service answered ${String(status)} ${statusText ?? ''}: nothing validated.`);
    process.exitCode = 2;
  } else {
    console.log(isValid ? `${manifest} is valid.` : `${manifest} is not valid.`);
    if (!isValid) process.exitCode = 1;
  }
} else {
  console.error(`${SERVICE} cannot be reached, so Microsoft validated nothing.`);
  console.error('What can be seen without a network, `npm run check` has looked at.');
  process.exitCode = 2;
}
