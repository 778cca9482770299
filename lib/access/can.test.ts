import { expect, test } from 'vitest';
import { type Acting, type Actor, type MembershipRole, type StaffRole, systemActor } from './actor';
import { assertCan } from './assert-can';
import { can, type Permission, permissions, type Subject } from './can';

const person = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...systemActor,
  id,
  kind: 'person',
  level: 'substantial',
  ...more,
});
const staff = (...roles: StaffRole[]): Actor => person('staff', { roles, body: 'INSS' });
const acting = (power: Partial<Acting>): Actor =>
  person('marta', {
    acting: {
      personId: 'rosa',
      name: 'Rosa',
      powerId: 'power',
      reference: '2026-P-1',
      procedures: new Set(['birth-and-childcare']),
      notifications: false,
      inForce: true,
      ...power,
    },
  });
const userOf = (role: MembershipRole): Actor => person('luna', { memberships: [{ organisationId: 'company', role }] });
const roles: readonly StaffRole[] = ['caseworker', 'supervisor', 'registrar', 'auditor', 'editor', 'administrator'];

const actors: Record<string, Actor> = {
  anonymous: { ...systemActor, id: 'anonymous', kind: 'anonymous' },
  'password only': person('marta', { level: 'low' }),
  citizen: person('marta'),
  ...Object.fromEntries(roles.map((role) => [role, staff(role)])),
  'for rosa': acting({ notifications: true }),
  'no notices': acting({}),
  'other matter': acting({ procedures: new Set(['retire-ordinary']), notifications: true }),
  'power ended': acting({ notifications: true, inForce: false }),
  system: systemActor,
};
const companyUsers: Record<string, Actor> = {
  principal: userOf('principal'),
  secondary: userOf('secondary'),
  reader: userOf('reader'),
  'password only': person('luna', { level: 'low', memberships: [{ organisationId: 'company', role: 'principal' }] }),
  citizen: person('luna'),
  supervisor: staff('supervisor'),
  system: systemActor,
};
/** Each actor's own thing, one of who is represented, somebody else's of the same body, and of another body. */
const subjects = (actor: Actor): Record<string, Subject> => ({
  own: { personId: actor.id, body: 'INSS', procedure: 'birth-and-childcare' },
  represented: { personId: 'rosa', body: 'INSS', procedure: 'birth-and-childcare' },
  other: { personId: 'somebody', body: 'INSS', procedure: 'birth-and-childcare' },
  elsewhere: { personId: 'somebody', body: 'ISM', procedure: 'birth-and-childcare' },
});
const all = Object.keys(permissions) as Permission[];

test('who may do what: O own · R of who is represented · X somebody else’s · E another body’s', () => {
  const mark = { own: 'O', represented: 'R', other: 'X', elsewhere: 'E' } as Record<string, string>;
  const cell = (actor: Actor, permission: Permission): string =>
    Object.entries(subjects(actor))
      .map(([name, subject]) => (can(actor, permission, subject) ? mark[name] : '·'))
      .join('');
  const head = ['', ...Object.keys(actors)].map((name) => name.padEnd(name ? 13 : 22)).join(' ');
  const rows = all.map((permission) =>
    [permission.padEnd(22), ...Object.values(actors).map((actor) => cell(actor, permission).padEnd(13))].join(' '),
  );
  expect(`\n${[head, ...rows].map((row) => row.trimEnd()).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                           anonymous     password only citizen       caseworker    supervisor    registrar     auditor       editor        administrator for rosa      no notices    other matter  power ended   system
    see:my-area            ····          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ····
    manage:sessions        ····          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ORXE          ····
    manage:methods         ····          ····          O···          O···          O···          O···          O···          O···          O···          O···          O···          O···          O···          ····
    list:cases             ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ·R··          ····          ····
    start:case             ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    read:case              ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    answer:draft           ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    delete:draft           ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    attach:document        ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    keep:document          ····          ····          O···          O···          O···          O···          O···          O···          O···          ····          ····          ····          ····          ····
    hand-off:upload        ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    submit:case            ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    add:documents          ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    certify:silence        ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    write:message          ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    answer:message         ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    withdraw:case          ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    list:notifications     ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ·R··          ····          ····
    read:notification      ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ····          ····          ····          ····
    open:notification      ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ····          ····          ····          ····
    refuse:notification    ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ····          ····          ····          ····
    expire:notification    ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    read:communication     ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ·R··          ····          ····
    deliver:message        ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    retry:message          ····          ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    see:tasks              ····          ····          ····          ·RX·          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    do:task                ····          ····          ····          ·RX·          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    see:register           ····          ····          ····          ····          ·RX·          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····
    revoke:document        ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    close:register         ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    watch:services         ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    manage:outages         ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    import:data            ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    see:operations         ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    retry:job              ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    edit:calendar          ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    move:terms             ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    edit:news              ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····
    edit:notices           ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····
    publish:legal-notice   ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····
    edit:texts             ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····
    publish:legal-text     ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····
    edit:templates         ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    publish:template       ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    manage:staff           ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    confirm:staff          ····          ····          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····
    appoint:administrator  ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    see:audit              ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    see:retention          ····          ····          ····          ····          ····          ····          ·RX·          ····          ·RX·          ····          ····          ····          ····          ····
    hold:deletion          ····          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    answer:feedback        ····          ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    see:reports            ····          ····          ····          ····          ·RX·          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····
    ask:rule-desk          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    prepare:revaluation    ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    apply:revaluation      ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    supervise:office       ····          ····          ····          ····          ·RX·          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    draw:sample            ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    see:sample             ····          ····          ····          ····          ·RX·          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    review:decision        ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    see:queue              ····          ····          ····          ·RX·          ·RX·          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    review:case            ····          ····          ····          ·RX·          ·RX·          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    take:case              ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    assign:case            ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    manage:assignment      ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    plan:absence           ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    assign:by-rule         ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    verify:fact            ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    review:document        ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    redact:document        ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    request:documents      ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    appreciate:requirement ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    propose:decision       ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    write:note             ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    set:shortcuts          ····          ····          ····          ·RX·          ·RX·          ·RX·          ·RX·          ·RX·          ·RX·          ····          ····          ····          ····          ····
    ask:opinion            ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    answer:opinion         ····          ····          ····          ·RX·          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    abstain:case           ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    protect:person         ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    sign:decision          ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    countersign:decision   ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    export:file            ····          ····          ····          ·RX·          ·RX·          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    index:file             ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    edit:clauses           ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    undo:signature         ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    release:decision       ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    release:in-time        ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    ask:revision           ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    lapse:revision         ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    start:correction       ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    answer:objection       ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    read:record            ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    report:record          ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    correct:record         ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    record:payment         ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    order:payment          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    read:domestic-employment ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    keep:scenario          ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    share:scenario         ····          ····          O···          O···          O···          O···          O···          O···          O···          ····          ····          ····          ····          ····
    keep:calendar          ····          ····          O···          O···          O···          O···          O···          O···          O···          ····          ····          ····          ····          ····
    read:self-employment   ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    manage:powers          ····          ····          O···          O···          O···          O···          O···          O···          O···          ····          ····          ····          ····          ····
    see:registrations      ····          ····          O···          O···          O···          O···          O···          O···          O···          ····          ····          ····          ····          ····
    check:powers           ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    confirm:legal-power    ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    record:death           ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    settle:death           ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    forward:document       ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    lapse:power            ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    register:identity      ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    serve:visitor          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    correct:personal-data  ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    attend:appointments    ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    set:timetables         ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    print:letters          ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    register:organisation  ····          ····          ····          ····          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····
    see:company            ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    manage:company-users   ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    assign:account         ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    file:batch             ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    manage:api-keys        ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    read:submission        ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    see:debts              ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    act:debts              ····          ····          O···          O···          O···          O···          O···          O···          O···          ·R··          ·R··          ····          ····          ····
    manage:debts           ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    reconcile:debts        ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    answer:invitation      ····          ····          O···          O···          O···          O···          O···          O···          O···          ····          ····          ····          ····          ····
    see:school-insurance   ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    settle:school-insurance ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····
    review:school-insurance ····          ····          ····          ·RX·          ·RX·          ····          ·RX·          ····          ····          ····          ····          ····          ····          ····
    record:school-payment  ····          ····          ····          ·RX·          ·RX·          ····          ····          ····          ····          ····          ····          ····          ····          ····
    remind:school-list     ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ····          ORXE
    "
  `);
});

const OFFICE: readonly Permission[] = all.filter(
  (permission) =>
    can(staff(...roles), permission, { personId: 'x', body: 'INSS' }) &&
    !can(person('x'), permission, { personId: 'x' }) &&
    permission !== 'see:my-area',
);

test('who may do what in an organisation: T the own one · X another', () => {
  const ofCompanies = all.filter((permission) =>
    can(userOf('principal'), permission, { organisationId: 'company', personId: 'somebody' }),
  );
  const cell = (actor: Actor, permission: Permission): string =>
    (['company', 'another'] as const)
      .map((organisationId, index) => (can(actor, permission, { organisationId }) ? 'TX'[index] : '·'))
      .join('');
  const head = ['', ...Object.keys(companyUsers)].map((name) => name.padEnd(name ? 13 : 22)).join(' ');
  const rows = ofCompanies
    .filter((permission) => !can(person('x'), permission))
    .map((permission) =>
      [permission.padEnd(22), ...Object.values(companyUsers).map((actor) => cell(actor, permission).padEnd(13))].join(
        ' ',
      ),
    );
  expect(`\n${[head, ...rows].map((row) => row.trimEnd()).join('\n')}\n`).toMatchInlineSnapshot(`
    "
                           principal     secondary     reader        password only citizen       supervisor    system
    see:company            T·            T·            T·            ··            ··            ··            ··
    manage:company-users   T·            ··            ··            ··            ··            ··            ··
    assign:account         T·            ··            ··            ··            ··            ··            ··
    file:batch             T·            T·            ··            ··            ··            ··            ··
    manage:api-keys        T·            ··            ··            ··            ··            ··            ··
    read:submission        T·            T·            T·            ··            ··            ··            ··
    see:debts              T·            T·            T·            ··            ··            ··            ··
    act:debts              T·            T·            ··            ··            ··            ··            ··
    see:school-insurance   T·            T·            T·            ··            ··            ··            ··
    settle:school-insurance T·            T·            ··            ··            ··            ··            ··
    "
  `);
});

test('who acts for a person does not use the right in a company, nor is an organisation left unnamed everybody’s', () => {
  const acting = {
    personId: 'somebody',
    name: 'Ana',
    powerId: 'power',
    reference: '2026-P-1',
    procedures: 'all',
    notifications: true,
    inForce: true,
  } as const;
  for (const permission of ['see:company', 'file:batch', 'manage:company-users'] as const) {
    expect(can({ ...userOf('principal'), acting }, permission, { organisationId: 'company' })).toBe(false);
    expect(can(userOf('principal'), permission, {})).toBe(false);
  }
});

test('nobody without a role does an act of the office, and nobody with every role does one with the password alone', () => {
  expect(OFFICE.length).toBeGreaterThan(8);
  for (const permission of OFFICE)
    for (const actor of [
      person('x'),
      person('x', { body: 'INSS' }),
      { ...staff(...roles), level: 'low' as const },
      { ...staff(...roles), level: null },
      actors.anonymous as Actor,
      systemActor,
    ])
      expect([permission, actor.id, can(actor, permission, { personId: 'somebody', body: 'INSS' })]).toEqual([
        permission,
        actor.id,
        false,
      ]);
});

test('nobody, whatever their roles, handles their own case or one of another body', () => {
  const everything = staff(...roles);
  for (const permission of OFFICE) {
    expect([permission, can(everything, permission, { personId: 'staff', body: 'INSS' })]).toEqual([permission, false]);
    expect([permission, can(everything, permission, { personId: 'somebody', body: 'ISM' })]).toEqual([
      permission,
      false,
    ]);
  }
});

test('who proposed a decision does not countersign it', () => {
  const subject = { personId: 'somebody', body: 'INSS', proposedById: 'staff' };
  expect(can(staff('supervisor'), 'countersign:decision', subject)).toBe(false);
  expect(can(staff('supervisor'), 'countersign:decision', { ...subject, proposedById: 'other' })).toBe(true);
});

test('a decision is looked at again by whom it was given to, unless they had a part in it', () => {
  const pilar = staff('caseworker');
  const given = { personId: 'somebody', body: 'INSS', reviewerId: pilar.id };
  expect(can(pilar, 'review:decision', { ...given, decidedByIds: ['andres', 'elena'] })).toBe(true);
  expect(can(pilar, 'review:decision', { ...given, decidedByIds: ['elena', pilar.id] })).toBe(false);
  expect(can(pilar, 'review:decision', { ...given, reviewerId: 'andres' })).toBe(false);
  expect(can(staff('auditor'), 'review:decision', given)).toBe(false);
});

test('what belongs to a person is nobody else’s: not without an owner named, not for staff with every role', () => {
  const personal = all.filter(
    (permission) => can(person('x'), permission, { personId: 'x' }) && !can(person('x'), permission, { personId: 'y' }),
  );
  expect(personal).toContain('submit:case');
  for (const permission of personal)
    for (const subject of [{}, { personId: 'y' }, { personId: '' }])
      for (const actor of [person('x'), staff(...roles), systemActor])
        expect(can(actor, permission, subject)).toBe(false);
  expect(() => assertCan(person('x'), 'submit:case', { personId: 'y' })).toThrow(
    expect.objectContaining({ name: 'Forbidden' }),
  );
});

test('at the desk a registrar may do with the draft what presenting it takes, and nothing else whatever their roles', () => {
  const desk = { ...staff(...roles), acting: { ...(acting({}).acting as Acting), onlyCase: 'case' } };
  const subject = { personId: 'rosa', body: 'INSS', procedure: 'birth-and-childcare' };
  const may = all.filter((permission) => can(desk, permission, subject));
  const ofAnybody = ['see:my-area', 'manage:sessions'];
  expect(may).toEqual([...ofAnybody, 'read:case', 'answer:draft', 'attach:document', 'hand-off:upload', 'submit:case']);
  const others = [
    { ...subject, personId: 'x' },
    { ...subject, procedure: 'widow' },
  ];
  for (const other of others) expect(all.filter((permission) => can(desk, permission, other))).toEqual(ofAnybody);
  const late = { ...desk, acting: { ...desk.acting, inForce: false } };
  expect(all.filter((permission) => can(late, permission, subject))).toEqual(ofAnybody);
});
