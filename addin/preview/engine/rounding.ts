import { closingParenthesis, splitArguments } from '../host/formula/calls';
import { tokenise, writeTokens } from '../host/formula/tokens';
import type { Token } from '../host/formula/tokens';

/**
 * The formula (with its `=`) with every ROUND spelled so that IronCalc 0.8.4 rounds halves as Excel
 * does, by the number's 15 decimal digits: its own takes the binary value, and so ROUND(1.005,2)
 * gives 1 and not 1.01. Joined to a text, a number has 15 digits.
 */
export function withExcelRounding(formula: string): string {
  if (!/\bROUND\(/i.test(formula)) return formula;
  const tokens = tokenise(formula.slice(1));
  return tokens === null ? formula : `=${spelled(tokens)}`;
}

function spelled(tokens: readonly Token[]): string {
  const at = tokens.findIndex((token) => token.kind === 'function' && /^round$/i.test(token.text));
  if (at < 0) return writeTokens(tokens);
  const end = closingParenthesis(tokens, at + 1);
  const [value, places] = splitArguments(tokens.slice(at + 2, end)).map(spelled);
  const call =
    value === undefined || places === undefined
      ? writeTokens(tokens.slice(at, end + 1))
      : `(ROUND(VALUE((${value})*10^(${places})&""),0)/10^(${places}))`;
  return `${writeTokens(tokens.slice(0, at))}${call}${spelled(tokens.slice(end + 1))}`;
}
