/**
 * Reads one file as `POST /workbooks` does: its answers, what is wrong with them and in which cells,
 * their results, and the text of the response. Usage: read-once.ts path/to/file.xlsx
 */
import { readFileSync } from 'node:fs';
import { validateCard } from '../../card/validate';
import { readCards } from '../../file/read-cards';
import { readFiledCard } from '../../file/read-filed-card';
import { PROGRAMMES } from '../../programmes';
import { resultsOf } from '../../rules/results';
import { readWorkbook } from '../../xlsx/read';

const CONTEXT = { today: '2026-11-22', language: 'pl' } as const;

function responseTo(bytes: Uint8Array): string {
  const reading = readWorkbook(bytes);
  if (reading.kind === 'refused') return reading.refusal.code;
  const { cards, others } = readCards(reading.contents);
  const told = cards.flatMap((filed) => {
    const card = PROGRAMMES.find(({ id }) => id === filed.identity.programme)?.cards.find(
      ({ id }) => id === filed.identity.card,
    );
    if (card === undefined) return [];
    const { answers, unread } = readFiledCard(card, filed);
    const checked = validateCard(card, answers, CONTEXT);
    return [{ ...checked, unread, results: resultsOf(card, checked.answers) }];
  });
  const text = JSON.stringify({ cards: told, others });
  return `read, ${reading.cost.cells} cells, ${reading.cost.formulas} formulas, ${(reading.cost.inflated / 1e6).toFixed(1)} MB unpacked, response of ${(text.length / 1e6).toFixed(1)} M characters`;
}

const [path = ''] = process.argv.slice(2);
const said = responseTo(readFileSync(path));
console.log(`${said}, ${(process.cpuUsage().user / 1e6).toFixed(1)} s of processor`);
