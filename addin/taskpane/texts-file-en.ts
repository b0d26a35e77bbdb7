/** Words about what was read of a file, in English. */
import { englishCount } from '../../shared/messages/plural';
import type { FileTexts } from './texts-file-pl';

const rows = (count: number): string => englishCount(count, 'row', 'rows');
const cells = (count: number): string => englishCount(count, 'cell', 'cells');

export const fileEn: FileTexts = {
  cards: {
    holds: (count) => (count === 0 ? '' : `Cards in the file: ${count}. Mark those to insert.`),
    noCards: 'This file has no card. Download a card from Kartoteka and copy the answers into it.',
    sheet: (name) => `sheet “${name}”`,
    answers: (count) => englishCount(count, 'item filled in', 'items filled in'),
    blank: 'blank',
    older: (filed, version) =>
      `The file has version ${filed}; the card will be inserted as version ${version}.`,
    aside: (count) =>
      `${englishCount(count, 'value', 'values')} that the card does not take will go to the sheet “Odpowiedzi nieprzeniesione”.`,
    unread: 'What was not read',
    cell: (address) => `cell ${address}`,
    others: (names) => `Sheets that are no cards and stay in the file: ${names}.`,
    insert: (count) => (count === 0 ? 'Insert' : `Insert (${count})`),
  },

  rows: {
    read: (read, count) =>
      read === count
        ? `The file has ${rows(count)}.`
        : `Of the file’s ${rows(count)}, ${read} could be read; the others stay in the file.`,
    into: (table, sheet) => `The table “${table}” on the sheet “${sheet}”.`,
    choose: 'Which table are they for?',
    place: (table, sheet) => `“${table}”, sheet “${sheet}”`,
    noPlace: 'No table of this workbook has columns like this file.',
    noPlaceHelp: (heads) =>
      `The first row of the file is: ${heads}. It is to have the heads of the table’s columns. Insert the card with that table, or correct the heads, and load the file again.`,
    more: (count) => `and ${count} more`,
    unnamed: 'a column without a head',
    unknown: (heads) => `Columns that the table has not and that stay in the file: ${heads}.`,
    missing: (labels) => `Columns that the file has not and that stay blank: ${labels}.`,
    twice: (labels) =>
      `The file has these columns more than once: ${labels}. Leave one of each and load the file again.`,
    nothing: 'No row could be read.',
    lacking: (count) =>
      `${englishCount(count, 'blank cell', 'blank cells')} will be left to fill in.`,
    faults: 'To be looked at',
    faultsHelp:
      'Cells that could not be read will be written as they are in the file; the pane shows them on the card.',
    at: (row, line) => (row === line ? `row ${row}` : `row ${row} (line ${line})`),
    column: (label, text) => `column “${label}”: “${text}”`,
    tooLong: (count) =>
      `The row has ${cells(count)}, more than there are heads, so it was left out. Put a text that has the separator of columns in it between quotation marks.`,
    blank: 'The row has nothing in the columns that the table has, so it was left out.',
    tooShort: (count) =>
      `The row has only ${cells(count)}, fewer than there are heads. Check that no text is missing.`,
    putAll: (count) => `Put ${rows(count)} into the table`,
    standing: (filled, count) =>
      `The table already has ${rows(filled)}. What is to be done with the file’s ${rows(count)}?`,
    below: (total) => `Add at the end: there will be ${rows(total)}`,
    instead: (gone, count) => `Replace: ${rows(gone)} will go, there will be ${count}`,
    room: (max) => `The table takes at most ${rows(max)}.`,
    put: (count, table, left, faults) =>
      [
        `${rows(count)} put into the table “${table}”.`,
        left === 0 ? '' : `${rows(left)} stayed in the file.`,
        faults === 0 ? '' : `To be corrected: ${cells(faults)}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    notPut: {
      'changed':
        'The table has changed since the file was loaded, so nothing was put there. Load the file again.',
      'no-room':
        'There was no room left in the table, so nothing was put there. Load the file again or shorten it.',
    },
  },
};
