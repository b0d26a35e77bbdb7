import { closingParenthesis, splitArguments } from '../host/formula/calls';
import type { Token } from '../host/formula/tokens';

/**
 * The formula with every ROUND spelled so that IronCalc 0.8.4 rounds halves as Excel does, by the
 * number's 15 decimal digits: its own takes the binary value, and so ROUND(1.005,2) gives 1 and not
 * 1.01. Joined to a text, a number has 15 digits.
 */
export function withExcelRounding(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => token.kind === 'function' && /^round$/i.test(token.text));
  if (at < 0) return tokens;
  const end = closingParenthesis(tokens, at + 1);
  const [value, places] = splitArguments(tokens.slice(at + 2, end)).map(withExcelRounding);
  const call =
    value === undefined || places === undefined
      ? tokens.slice(at, end + 1)
      : [
          ...[written('(ROUND(VALUE(('), ...value, written(')*10^('), ...places],
          ...[written(')&""),0)/10^('), ...places, written('))')],
        ];
  return [...tokens.slice(0, at), ...call, ...withExcelRounding(tokens.slice(end + 1))];
}

function written(text: string): Token {
  return { kind: 'operator', text };
}
