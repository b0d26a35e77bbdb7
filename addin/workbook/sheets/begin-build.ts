import type { Environment } from './environment';

/** Holds back recalculation, drawing and our own events until the build is sent. */
export function beginBuild(context: Excel.RequestContext, supports: Environment['supports']): void {
  const { application } = context.workbook;
  if (supports('1.6')) application.suspendApiCalculationUntilNextSync();
  if (supports('1.9')) application.suspendScreenUpdatingUntilNextSync();
  if (supports('1.8')) context.runtime.enableEvents = false;
}

/** Lets events come again; queued in the same batch as the build, and again when the build failed. */
export function endBuild(context: Excel.RequestContext, supports: Environment['supports']): void {
  if (supports('1.8')) context.runtime.enableEvents = true;
}
