import { formulaText, sharedTokens, writtenFormula } from '../host/formula/shared';
import type { SharedFormula } from '../host/formula/shared';
import type { EngineContent } from './engine';
import { withExcelRounding } from './rounding';

/** Says what one would type into IronCalc to have the content in a cell. */
export function createSpelling(): (content: Exclude<EngineContent, null>) => string {
  const spelled = new WeakMap<SharedFormula, SharedFormula>();

  function spelledOnce(shared: SharedFormula): SharedFormula {
    const known = spelled.get(shared);
    if (known) return known;
    const tokens = shared.tokens();
    const made = tokens ? sharedTokens(withExcelRounding(tokens)) : shared;
    spelled.set(shared, made);
    return made;
  }

  return (content) => {
    switch (typeof content) {
      case 'string':
        // An apostrophe keeps any text a text.
        return `'${content}`;
      case 'number':
        return String(content);
      case 'boolean':
        return content ? 'TRUE' : 'FALSE';
      default: {
        const formula = 'shared' in content ? content : writtenFormula(content.formula);
        return formulaText({ ...formula, shared: spelledOnce(formula.shared) });
      }
    }
  };
}
