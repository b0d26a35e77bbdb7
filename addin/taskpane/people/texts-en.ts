/** Words about accounts, institutions and people in English. */
import { englishCount } from '../../../shared/messages/plural';
import type { PeopleTexts } from './texts-pl';

export const peopleEn: PeopleTexts = {
  account: {
    title: 'Account',
    person: 'You work as',
    nobody: 'Nobody is signed in. Cards can be filled in without.',
    signedIn: (name) => `Signed in: ${name}`,
    unnamed: 'somebody without a name',
    noInstitution:
      'You belong to no institution yet, so you see no cases and can hand nothing in. If you have an invitation code, enter it below. Otherwise ask an owner of your institution for an invitation.',
    actFor: 'For whom you act',
    actForHelp:
      'New cases are opened for the institution that you choose, and the list shows its cases. The choice is kept in this browser, not in the workbook.',
    institution: 'Institution: people and invitations',
    institutionOwned: 'Institution: people, invitations, keys',
    haveCode: 'I have an invitation code',
    found: 'Begin an applicant’s institution',
    signIn: 'Signing in',
    signInHelp: 'A window of its own opens; you give no password in the pane.',
    signInBy: (issuer) => `Sign in: ${issuer}`,
    demonstration: 'Demonstration people',
    demonstrationHelp: 'None of them exists. Choose in whose role you want to work.',
    newcomer: 'of no institution: try an invitation',
    loading: 'Finding out how to sign in…',
    none: 'Nobody can sign in on this server yet. Ask its administrator.',
    signOut: 'Sign out',
    calendar: 'Calendar of deadlines',
    calendarHelp:
      'Give the address to Outlook or another calendar: deadlines of cases appear there by themselves. A new address ends the old one.',
    calendarMake: 'Give the address of the calendar',
    calendarAddress: 'The address of your calendar – copy it, it is not shown again',
    settings: 'Settings',
    language: 'Language of the pane',
    languages: { pl: 'Polski', en: 'English' },
  },

  accept: {
    title: 'Accept an invitation',
    help: 'An owner of the institution gives you the code, by e-mail for instance. Capitals, blanks and hyphens do not matter.',
    code: 'Invitation code',
    send: 'Accept the invitation',
  },
  found: {
    title: 'Begin an applicant’s institution',
    help: 'You become its owner and invite others into it. First find out whether somebody of your institution has begun it already: then ask for an invitation. Certifiers, auditors and appeal bodies are made by the coordinator.',
    name: 'Full name of the institution',
    send: 'Begin the institution',
  },

  institution: {
    back: 'Account',
    title: 'Institution',
    loading: 'Loading the institution…',
    owner: 'You are an owner of it.',
    member: (owners) =>
      `Only the owners of the institution change people and invitations: ${owners.join(', ')}. Ask them for changes.`,
    people: (count) => `People (${count})`,
    unnamed: 'somebody without a name',
    you: 'this is you',
    standings: { owner: 'owner', member: 'member' },
    since: (standing, day) => `${standing}, since ${day}`,
    makeOwner: 'Make an owner',
    makeMember: 'Take the owner’s role away',
    remove: 'Remove from the institution',
    leave: 'Leave the institution',
    named: (action, name) => `${action}: ${name}`,
  },

  changeMember: {
    makeOwner: (name) => `Make an owner: ${name}`,
    makeMember: (name) => `Take the owner’s role away: ${name}`,
    ownerWill:
      'This person will be able to invite and remove people (you as well), change roles, make and revoke API keys, and erase personal data from cases. The role can be taken away later.',
    memberWill:
      'This person still sees cases and hands cards in, but changes neither people nor keys any more. The API keys and invitations that they gave out end at once and cannot be brought back. An institution always has at least one owner.',
    sendOwner: 'Make an owner',
    sendMember: 'Take the role away',
  },

  remove: {
    title: (name) => `Remove from the institution: ${name}`,
    leaveTitle: 'Leave the institution',
    will: 'This person loses access to the institution’s cases at once, even while they are working. The API keys and invitations that they gave out end. What they did in cases stays in their history. They can come back by a new invitation only.',
    leaveWill:
      'You lose access to this institution’s cases at once. The API keys and invitations that you gave out in it end. What was done in cases stays in their history. The way back is a new invitation only.',
    to: 'Who takes over the assigned cases',
    nobody: 'nobody – they wait to be assigned',
    send: 'Remove from the institution',
    sendLeave: 'Leave',
  },

  invitations: {
    title: (count) => `Invitations that wait (${count})`,
    none: 'No invitation waits to be accepted.',
    for: { owner: 'for an owner', member: 'for a member' },
    until: (day) => `valid until ${day}`,
    made: (day) => `made ${day}`,
    invite: 'Invite somebody',
    withdraw: 'Withdraw',
    withdrawNamed: (standing, day) => `Withdraw the invitation ${standing} of ${day}`,
    withdrawTitle: 'Withdraw the invitation',
    withdrawWill:
      'The code of this invitation ends at once. Whoever has it cannot enter the institution; you can always invite anew.',
    withdrawSend: 'Withdraw the invitation',
  },
  invite: {
    title: 'Invite somebody',
    help: 'You get a code that works once. Pass it on by e-mail or otherwise; the person enters it in “Account”, also when they sign in for the first time. Whoever has the code gets in, so give it to that person alone.',
    standing: 'Role',
    standings: {
      member: 'member – sees cases and hands cards in',
      owner: 'owner – people, keys and personal data as well',
    },
    days: 'For how many days it is valid (1 to 60)',
    wrongDays: 'Enter a whole number from 1 to 60.',
    send: 'Make the invitation',
  },

  secret: {
    code: {
      title: 'Invitation code',
      warning: 'Copy it now: it is not shown again. It works once.',
      label: 'Code',
      lost: 'The invitation was made, but the answer with the code was lost on the way. Withdraw it and invite once more.',
    },
    key: {
      title: 'API key',
      warning:
        'Copy it now and keep it like a password: it is not shown again. Whoever has it acts for the institution.',
      label: 'Key',
      lost: 'The key was made, but the answer with it was lost on the way. Revoke it and make a new one.',
    },
    copy: 'Copy',
    copyMessage: 'Copy a message with the code',
    message: (institution, code, until) =>
      `I invite you into the institution “${institution}” in Kartoteka.\n\n1. Open the Kartoteka pane in Excel and choose “Account”.\n2. Sign in.\n3. Choose “I have an invitation code” and enter the code: ${code}\n\nThe code works once, until ${until}.`,
    close: 'I have it, close',
  },

  keys: {
    title: 'API keys',
    help: 'A key is how a program proves itself, for instance an office’s own system. Decisions and steps that a person answers for are never taken by a key.',
    loading: 'Loading the keys…',
    none: 'The institution has no key.',
    scopes: { read: 'reading only', write: 'reading and handing in' },
    until: (day) => `valid until ${day}`,
    expired: (day) => `expired ${day}`,
    revoked: (day) => `revoked ${day}`,
    ended: (count) => `Keys that open nothing any more (${count})`,
    make: 'New key',
    revoke: 'Revoke',
    revokeNamed: (name) => `Revoke: ${name}`,
    revokeTitle: (name) => `Revoke the key: ${name}`,
    revokeWill:
      'The program that uses it is refused at its next call. This cannot be undone; a new key can always be made.',
    revokeSend: 'Revoke the key',
  },
  makeKey: {
    title: 'New API key',
    name: 'A name by which you know it',
    scope: 'What it opens',
    days: 'For how many days it is valid (1 to 366)',
    wrongDays: 'Enter a whole number from 1 to 366.',
    send: 'Make the key',
  },

  personal: {
    title: 'Personal data',
    loading: 'Loading what the case holds of people…',
    why: 'Why',
    until: 'Until when',
    untilOpen: (months) => `${englishCount(months, 'month', 'months')} after the case has ended`,
    items: (count) => `Personal items (${count})`,
    noItems: 'The case has no personal items.',
    states: { held: 'held', empty: 'not filled in', erased: 'erased' },
    erasedOn: (day) => `erased ${day}`,
    reads: 'Who read them',
    readsHelp:
      'Reads by people outside the applicant’s institution, the newest first. Reads within it are not recorded: the data are its own.',
    noReads: 'Nobody outside the applicant’s institution has read them.',
    read: (role, institution) => `${institution} (${role})`,
    readWhat: (card, revision, person) =>
      `card “${card}”, revision ${revision}; the person’s identifier: ${person}`,
    moreReads: 'Show earlier ones',
    search: 'Give out somebody’s data',
    erase: 'Erase personal data',
    close: 'Close personal data',
  },
  search: {
    title: 'Give out somebody’s data',
    help: 'This finds all that the cases you look after hold about the person – not this one alone. Try the name, the e-mail and the telephone one after the other.',
    value: 'Name, e-mail or telephone',
    send: 'Search',
    found: (count) => `Found: ${englishCount(count, 'entry', 'entries')}`,
    none: 'Nothing was found. Check the spelling, or search by e-mail or telephone.',
    where: (receipt, revision) => `case ${receipt}, revision ${revision}`,
    save: 'Download as JSON',
    copy: 'Copy as JSON',
  },
  erase: {
    title: 'Erase personal data from this case',
    reason: 'Ground (GDPR art. 17 (1))',
    choose: 'choose',
    reasons: {
      'no-longer-needed': 'no longer needed for what they were collected for',
      'consent-withdrawn': 'the person withdrew their consent',
      'objection': 'the person objected',
      'unlawful': 'they were processed unlawfully',
      'legal-duty': 'the law demands it',
    },
    items: 'What to erase',
    goes: () => 'Gone from all revisions of cards, for ever:',
    nothing: 'Tick at least one item.',
    copies: 'Copies of them on other cards of this case go as well.',
    stays:
      'What stays: numbers, decisions and their reasons, results, all other answers, the register and every proof. So does the record that these items were erased, when and on what ground. Files and workbooks that people have saved before do not change.',
    send: (count) => `Erase for ever (${englishCount(count, 'item', 'items')})`,
  },

  done: {
    'accept': 'Invitation accepted. You act for this institution now.',
    'found': 'The institution has begun. You act for it now.',
    'invite': 'Invitation made.',
    'withdraw': 'Invitation withdrawn.',
    'change-member': 'Role changed.',
    'remove-member': 'This person belongs to the institution no more.',
    'make-key': 'Key made.',
    'revoke-key': 'Key revoked.',
    'erase': 'Data erased. The case’s history says so.',
    'copied': 'Copied.',
    'notCopied': 'It could not be copied: select the text and press Ctrl+C.',
    'left': 'You belong to this institution no more.',
  },
  movedOn:
    'Somebody changed it meanwhile, so nothing was written. The present state has been read: look at it and decide anew.',
};
