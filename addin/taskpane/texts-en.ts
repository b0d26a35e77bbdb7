/** Every word of the pane in English, for those who carry the work on. */
import { englishCount } from '../../shared/messages/plural';
import type { Texts } from './texts-pl';
import { procedureEn } from './texts-procedure-en';

const keptAside = (count: number): string =>
  `${englishCount(count, 'answer', 'answers')} that the card does not take: see the sheet “Odpowiedzi nieprzeniesione”.`;

export const en: Texts = {
  product: 'Kartoteka',
  pages: { card: 'Card', insert: 'Insert', cases: 'Cases', account: 'Account' },
  navigation: 'Parts of the pane',
  roles: {
    'applicant': 'applicant',
    'certifier': 'certifier',
    'auditor': 'auditor',
    'appeal-body': 'appeal body',
    'coordinator': 'coordinator',
    'system': 'system',
  },
  works: {
    'inserting': 'Inserting the card…',
    'repairing': 'Repairing the sheet…',
    'handing-in': 'Handing in…',
    'comparing': 'Comparing the sheet with the case…',
    'taking-step': 'Recording the step…',
    'making-calendar': 'Making the address of the calendar…',
    'fetching-card': 'Fetching the card…',
    'signing-in': 'Signing in…',
    'signing-in-elsewhere': 'Finish signing in in the window that has opened…',
    'reading-file': 'Reading the file…',
    'inserting-file': 'Inserting cards of the file…',
    'putting-rows': 'Writing the rows of the file…',
    'moving': 'Moving the sheet to the new version…',
    'saving': 'Saving the change…',
    'searching': 'Searching…',
  },
  cancel: 'Cancel',
  dismiss: 'Close the message',
  back: 'Back',
  tryAgain: 'Try again',
  offline: 'No connection. You can go on filling in cards; handing in will wait.',

  start: {
    starting: 'Starting the pane…',
    stuck: 'The pane could not reach Excel',
    stuckHelp:
      'Trying again usually helps. If not, close the pane and open it anew; if that fails too, ask your IT staff whether the network blocks appsforoffice.microsoft.com.',
    notExcel: 'The pane works in Excel',
    notExcelHelp: 'Open a workbook in Excel and choose “Kartoteka” on the ribbon.',
  },

  card: {
    reading: 'Reading the sheet…',
    none: 'This sheet is not a card',
    noneHelp: 'Insert a card or go to a sheet that is one.',
    insertCard: 'Insert a card',
    cardsHere: 'Cards in this workbook',
    unknown: 'The pane does not know this card',
    unknownHelp: (version) =>
      `The sheet is of version ${version} of its programme. Reload the pane; if that does not help, insert the card anew.`,
    copy: 'This is a copy of a sheet: a draft of its own that opens a new case.',
    progress: (answered, required) => `${answered} of ${required} required items`,
    progressName: 'Progress',
    complete: 'Everything is filled in and correct.',
    left: (empty, wrong) =>
      [
        empty > 0 ? `${englishCount(empty, 'item', 'items')} to fill in` : '',
        wrong > 0 ? `${englishCount(wrong, 'item', 'items')} to correct` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    leftOn: (count, card) =>
      `${englishCount(count, 'item', 'items')} to fill in or correct on the card “${card}”`,
    next: 'Go to the next gap',
    handIn: 'Hand in',
    handInAgain: 'Hand in a new version',
    notYours: (roles, you) =>
      `This card is handed in by: ${roles}. You work as: ${you}. Change the person under “Account”.`,
    problems: 'To fill in and correct',
    problemCount: (count) => englishCount(count, 'item', 'items'),
    row: (row) => `row\u00A0${row}`,
    column: (label) => `column “${label}”`,
    recommendations: (count) => englishCount(count, 'entry', 'entries'),
    more: (count) => `and ${count} more`,
    tooLittle: 'too little data',
    toRead: 'A card to read: nobody hands it in.',
    toReadFilled:
      'The system fills this card from the case or from other cards; nobody hands it in.',
    changed: 'Data that this card uses have changed',
    changedHelp: 'Check whether your findings still hold.',
    seen: 'I have seen it',
    onCard: (card, empty) => `${empty ? 'Fill it in' : 'Correct it'} on the card “${card}”.`,
    serverProblems: 'The card was sent back with remarks',
    results: (title) => `Result: ${title}`,
    requirements: (met, applicable) =>
      `${met} of ${englishCount(applicable, 'requirement', 'requirements')} met`,
    deviations: (count) => englishCount(count, 'deviation', 'deviations'),
    lacking: 'Lacking:',
    empty: 'cannot be computed yet',
    faults: 'The sheet needs repair',
    lost: (count) => `${englishCount(count, 'row is', 'rows are')} missing.`,
    twice: (count) =>
      `${englishCount(count, 'item stands', 'items stand')} twice; the first counts.`,
    foreign: (count) => `${englishCount(count, 'row does', 'rows do')} not belong to this card.`,
    damage: {
      'name-broken':
        'An answer was cut and pasted elsewhere, or a row was deleted. Check that the answers stand beside their items.',
      'ledger-lost': 'The hidden columns that tell the answers apart are missing.',
      'identity-lost': 'Part of the card’s mark is missing.',
      'lists-lost': 'The lists of choices are lost, as after moving the sheet.',
      'lists-differ':
        'The sheet offers other answers to choose from than this version of the card.',
      'link-broken': 'Cells show answers of a sheet that is gone.',
      'unprotected': 'The sheet is not protected: labels and results are easily overwritten.',
    },
    otherWorkbook: (file: string) =>
      `Cells show answers of another workbook: “${file}”. Insert the card that they come from here, or repair the sheet: what it shows will become its own answers.`,
    repair: 'Repair the sheet',
  },

  version: {
    newer: (version) => `There is a newer version of this card: ${version}`,
    older: (version) =>
      `This sheet is of version ${version}. You can go on and hand it in, or move it to the new one; the answers stay.`,
    ofCase: (version) =>
      `The case of this sheet runs by version ${version}, so the sheet stays with it.`,
    cardGone: 'The new version of the programme has no such card. This sheet still works.',
    same: 'Nothing has changed on this card.',
    differs: 'What differs',
    move: (version) => `Move to version ${version}`,
  },

  file: {
    title: 'Load from a file',
    intro:
      'Cards filled in in an Excel file (.xlsx) become sheets of this workbook; rows of a .csv file go into the table of a card that is here already. The pane itself reads the file and sends it nowhere.',
    choose: 'Choose a file or drop it here',
    reading: 'Reading the file…',
    leave: 'Insert a card',
    done: (done, of) => `${done} of ${of}`,
    noReader:
      'The part of the pane that reads files could not be loaded. Check the network and choose the file again.',
  },

  definition: {
    loading: 'Reading the card’s definition…',
    failed: 'The card’s definition could not be read',
    notServed: 'The server does not know this programme',
    notServedHelp: (programme, version) =>
      `The sheet is of the programme “${programme}”, version ${version}, and the server has no such one. The answers stay on the sheet. Check whether the workbook is of this system, or ask the coordinator.`,
  },

  proposal: {
    mark: 'proposal',
    help: 'Not in the source document: a proposal to be confirmed.',
    note: '“proposal”: not in the programme’s source document; its owner has yet to confirm the wording.',
  },

  confirmation: {
    title: 'Check and hand in',
    intro: 'Exactly this will be sent. What is handed in stays on file and does not change.',
    by: 'By',
    into: 'Into',
    newCase: 'a new case',
    existing: 'the case of this sheet: the card’s next version',
    first: 'the case of this sheet: the card’s first version',
    content: (count) => `Content: ${englishCount(count, 'answer', 'answers')}`,
    declaration: 'Declaration',
    send: 'Hand in',
    sendDeclared: 'Declare and hand in',
  },

  receipt: {
    title: 'Receipt',
    number: 'Number',
    at: 'Received',
    sha256: 'Hash of the content (SHA-256)',
    onSheet: 'The receipt is on the sheet, too.',
    toSheet: 'The receipt will be put on the sheet as soon as Excel allows.',
    openCase: 'Show the case',
  },

  waiting: {
    title: 'A hand-in waits to be sent',
    elsewhere: (card) => `The card “${card}” of another workbook or of a deleted sheet.`,
    confirmed: (when) => `Confirmed ${when}.`,
    network: 'It will be sent when the connection is back, and only once.',
    signedOut: 'It will be sent when the person who confirmed it signs in.',
    notYours: 'Somebody else confirmed it; it will be sent when they sign in.',
    changed: 'The sheet has changed since. Hand in what it says now, or send what was confirmed.',
    changedSent:
      'The sheet has changed since, and the last attempt may have arrived. Send what was confirmed first; then hand in what the sheet says now as a new version.',
    conflict:
      'It was not accepted: somebody handed in a newer version of this card meanwhile. What you filled in stays here and on the sheet.',
    conflictElsewhere:
      'To compare them, open the workbook with this sheet or insert what you filled in here.',
    restore: 'Insert as a new sheet',
    compare: 'Compare and choose',
    send: 'Send now',
    sendConfirmed: 'Send what was confirmed',
    handInCurrent: 'Hand in the present content',
    drop: 'Give it up',
  },

  conflict: {
    title: 'Compare and choose',
    body: (revision, when, by) =>
      `Version ${revision} of this card was handed in ${when} (${by}), and your sheet comes from an earlier one. Nothing has been changed yet, neither on the sheet nor in the case.`,
    same: 'It says the same as your sheet; there is no need to hand it in.',
    startUnknown:
      'It is not known from which version your sheet began, so every difference has to be decided.',
    unseen: (labels) =>
      `These items cannot be seen in the case (personal data); yours stay: ${labels}.`,
    issues:
      'Some items on the sheet need correcting. Your choice will be written there; hand the card in once they are corrected.',
    both: 'Changed on both sides',
    bothHelp: 'Choose for each what is to stay.',
    one: 'Changed on one side',
    oneHelp: 'The side that changed something is selected. You can choose otherwise.',
    open: (count) =>
      count === 0
        ? 'Everything is decided.'
        : `Still to decide: ${englishCount(count, 'item', 'items')}.`,
    option: (label, option) => `${label}: “${option}”`,
    row: (label, row) => `${label}: row ${row}`,
    newRow: (label) => `${label}: new row`,
    start: 'At the start',
    theirs: 'In the case',
    mine: 'Yours',
    blank: '(blank)',
    noneOfThese: '(none of the answers)',
    noRow: '(without this row)',
    picked: 'selected',
    notPicked: 'not selected',
    unknown: '(not known)',
    show: 'Show on the sheet',
    showNamed: (label) => `Show on the sheet: ${label}`,
    declares: 'By handing the card in you make this declaration:',
    accept: 'Take what is chosen and hand in',
    takeAll: 'Take the version of the case',
    leave: 'Leave it for now',
  },

  insert: {
    title: 'Insert a card',
    intro: 'Each card becomes a sheet of this workbook.',
    loading: 'Reading the programmes…',
    loadingCards: 'Reading the cards…',
    kept: 'The server does not answer. Below are the programmes that this device remembers.',
    none: 'This server has no certification programme.',
    cards: (count) => englishCount(count, 'card', 'cards'),
    toRead: 'To be read; nobody hands it in.',
    insert: 'Insert',
    insertNamed: (card) => `Insert: ${card}`,
    another: 'Insert another',
    anotherNamed: (card) => `Insert another: ${card}`,
    goTo: (sheet) => `Go to the sheet “${sheet}”`,
    handedInBy: (roles) => `Handed in by: ${roles}`,
  },

  cases: {
    title: 'Cases',
    signIn: 'Sign in to see cases.',
    noInstitution: 'You see cases once you belong to an institution.',
    toAccount: 'Go to “Account”',
    actingFor: (institution) => `For: ${institution}`,
    choosePerson: 'Sign in',
    assigned: 'Waiting for us',
    all: 'All',
    which: 'Which cases',
    none: 'There is no case here.',
    noneApplicant: 'There is no case yet. A case begins when an application is handed in.',
    noneAssigned: 'No case waits for a step of your body.',
    loading: 'Loading cases…',
    more: 'Show more',
    submitted: (when) => `handed in ${when}`,
  },

  case: {
    back: 'All cases',
    loading: 'Loading the case…',
    state: 'Stage',
    next: 'What comes next',
    closed: 'The case is closed: there is nothing left to do.',
    step: (title, by) => `${title} – by the ${by}`,
    due: (day) => `by\u00A0${day}`,
    after: (day) => `only after\u00A0${day}`,
    others: 'Other steps',
    choose: 'choose',
    yours: 'Your steps',
    cards: 'Cards of the case',
    revision: (revision, when) => `version ${revision}, handed in ${when}`,
    notHandedIn: 'not handed in yet',
    filled: 'filled by the system from this case',
    insert: 'Insert into the workbook',
    insertNamed: (card) => `Insert into the workbook: ${card}`,
    goTo: 'Go to the sheet',
    goToNamed: (sheet) => `Go to the sheet “${sheet}”`,
    link: 'Link the open sheet with this case',
    history: 'History',
    handedInCard: (card) => `card handed in: “${card}”`,
    certificate: 'Certificate',
    result: 'Result',
    register: (number) => `Entry ${number} in the register`,
    confirmTitle: (step) => `Confirm: ${step}`,
    confirmBody: (state) => `The case will move to “${state}”. This cannot be undone.`,
    confirmStays: 'The case stays where it is. This cannot be undone.',
    confirmDecides:
      'The decision will name exactly the versions of the cards and the results that the case has now.',
    confirmRegister: {
      certificate: 'The certificate gets its number and appears in the public register.',
      result: 'The result gets its number and appears in the public register.',
    },
    confirmEffect: {
      'renew': 'In the public register the same number gets a new end.',
      'prolong': 'In the public register the end changes.',
      'correct-end': 'In the public register the end changes.',
      'withdraw': 'In the public register the certificate is marked as withdrawn from today on.',
      'reinstate': 'In the public register the certificate is valid again from today on.',
      'expire': 'The public register will show that it has expired.',
    },
    needs: (cards) => `To be handed in first: ${cards}.`,
    concerns: (cards) => `It is about: ${cards}.`,
    optional: 'optional',
    confirm: 'Do it',
  },

  procedure: procedureEn,

  part: {
    loading: 'Loading this part of the pane…',
    failed: 'This part of the pane could not be loaded. Check the network and try again.',
  },

  notices: {
    waits: 'It could not be sent. The hand-in waits in the pane and will be sent by itself, once.',
    changedSince: 'The sheet has changed since you confirmed. Check it and confirm again.',
    excelWaits: 'Excel is waiting: finish editing the cell (Enter or Esc) and the pane goes on.',
    changedMeanwhile:
      'The sheet has just changed. Below is the new content: check it before handing in.',
    choosePerson: 'To hand this card in, sign in as somebody who may.',
    conflict: 'The case has a newer version of this card. Look at the differences and choose.',
    chooseSides: (count) =>
      `${englishCount(count, 'item is', 'items are')} still to be decided. Choose what is to stay.`,
    tooManyRows: (table, max) =>
      `The table “${table}” has room for ${englishCount(max, 'row', 'rows')}, and more were chosen. Leave some out.`,
    cellsKept: (count) =>
      `Your choice was written on the sheet, but ${englishCount(count, 'item has', 'items have')} a formula in the cell, which keeps what it shows. Change it on the sheet and choose again.`,
    asInCase: 'The sheet says the same as the case now; there is no need to hand it in.',
    nothingNewer: 'The case has no newer version any more. You can hand the card in.',
    sentBefore:
      'An earlier hand-in of this sheet is on its way. Wait for what comes of it, then hand in a new version.',
    noRoom:
      'This device has no room to keep the hand-in while it is being sent, so nothing was sent. Free some disk space and try again; your answers are on the sheet.',
    noCase: 'This sheet belongs to no case. Open a case and choose “Link the open sheet”.',
    handedIn: (number) => `Handed in. Receipt number: ${number}.`,
    stepTaken: (step) => `Recorded: ${step}.`,
    certificate: (number) => `Number in the register: ${number}.`,
    refusedCard: (count) =>
      `The card cannot be handed in yet: ${englishCount(count, 'item needs', 'items need')} your attention.`,
    repaired: 'The sheet is repaired; answers stayed.',
    repairedLost: (lost, aside) =>
      [
        'The sheet is repaired.',
        lost === 0 ? '' : `${englishCount(lost, 'answer', 'answers')} could not be carried over.`,
        aside === 0 ? '' : keptAside(aside),
      ]
        .filter((part) => part !== '')
        .join(' '),
    fileInserted: (cards, of, aside) =>
      [
        cards === of
          ? `${englishCount(cards, 'card', 'cards')} inserted from the file.`
          : `Cancelled. ${cards} of ${of} cards inserted.`,
        aside === 0 ? '' : keptAside(aside),
      ]
        .filter((part) => part !== '')
        .join(' '),
    moved: (version, left) =>
      left === 0
        ? `The sheet is of version ${version} now; the answers stayed.`
        : `The sheet is of version ${version} now. ${keptAside(left)}`,
    linked: 'The sheet belongs to this case now.',
    membershipEnded: (institution) => `You belong to “${institution}” no more.`,
    repairFirst: 'Repair the sheet first: not all of its answers can be seen.',
    unexpected: 'Something went wrong in the pane. Try again.',
    retrying: 'Finish editing the cell (Enter) and the pane will read the sheet.',
  },

  failures: {
    offline: 'The server cannot be reached. Check the network and try again.',
    cancelled: 'Cancelled. It is not known whether the change arrived; look at the case.',
    unauthorised: 'Sign in again under “Account”.',
    unverified:
      'The server could not verify the sign-in just now. Nothing was written; try again in a moment.',
    conflict:
      'Somebody has changed this case meanwhile, so nothing was recorded. Below is how it stands now.',
    busy: 'Somebody is changing this case right now. Try again in a moment.',
    uncertain: 'The server did not answer as it should. Try again; nothing is written twice.',
    signIn: {
      'closed': 'The window was closed before you were signed in. You can start again.',
      'blocked':
        'The browser or Office did not let the sign-in window open. Allow pop-ups for this page and sign in again.',
      'window':
        'Office did not show the sign-in window. If another window of the add-in is open, close it and sign in again.',
      'cancelled': 'Signing in was cancelled. You can start again.',
      'denied':
        'Consent was not given, or this account has no access to Kartoteka. Use another account or ask your administrator.',
      'issuer-error':
        'The identity provider answered with an error. Try again; if it happens again, show this message to your administrator.',
      'issuer-unreachable':
        'The identity provider does not answer. Check the network and try again in a moment.',
      'mismatch':
        'The answer does not belong to this sign-in, so the pane did not use it. Start again; tell your administrator if it happens again.',
      'not-accepted':
        'You are signed in, but this server does not accept it. Tell the administrator of Kartoteka: the configuration of sign-in has to be mended.',
    },
    definition: {
      'not-served': 'The server does not know this programme or this version of it.',
      'altered':
        'The programme’s definition does not match its hash, so the pane will not use it: it was changed or spoilt on the way. Try again; tell the coordinator if it happens again.',
      'unreadable':
        'This version of the pane does not understand the programme’s definition. Close the pane and open it again.',
    },
  },
};
