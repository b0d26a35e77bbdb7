/** The calls in a formula that is cut into tokens. */
import type { Token } from './tokens';

/** Where the parenthesis opened at `open` closes; the end of the formula when it never does. */
export function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    depth += nesting(tokens[at]);
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** The tokens of each argument, given all that stands between a call's parentheses. */
export function splitArguments(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.every((token) => token.kind === 'space')) return [];
  const args: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += nesting(token);
    if (depth === 0 && token.kind === 'operator' && token.text === ',') args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}

function nesting(token: Token | undefined): number {
  if (token?.kind !== 'operator') return 0;
  if (token.text === '(' || token.text === '{') return 1;
  return token.text === ')' || token.text === '}' ? -1 : 0;
}
