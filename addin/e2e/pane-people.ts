/** The people of the tests of the pane, each the owner of an institution. */
const PEOPLE = [
  ['wnioskodawca', 'Anna Przykładowa', 'applicant', 'Stowarzyszenie HUMANUS'],
  ['certyfikujacy', 'Celina Wzorcowa', 'certifier', 'Jednostka certyfikująca (demonstracja)'],
  ['audytor', 'Damian Próbny', 'auditor', 'Jednostka audytu (demonstracja)'],
] as const;

/** The people as somebody chooses among them. */
export const LISTED_PEOPLE = PEOPLE.map(([person, name, role, institution]) => ({
  person,
  name,
  role,
  institution,
}));

/** Who a token names. */
export const meOf = (authorization: string) => ({
  kind: 'person',
  name: '',
  memberships: PEOPLE.filter(([person]) => authorization === `Bearer ${person}`).map(
    ([person, , role, institution]) => ({
      member: person,
      role,
      institution: { id: `i-${person}`, name: institution },
      owner: true,
      voivodeships: [],
      programmes: null,
    }),
  ),
});
