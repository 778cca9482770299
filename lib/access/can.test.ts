import { expect, test } from 'vitest';
import { type Actor, type StaffRole, systemActor } from './actor';
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
const roles: readonly StaffRole[] = ['caseworker', 'supervisor', 'registrar', 'auditor', 'editor'];

const actors: Record<string, Actor> = {
  anonymous: { ...systemActor, id: 'anonymous', kind: 'anonymous' },
  'password only': person('marta', { level: 'low' }),
  citizen: person('marta'),
  ...Object.fromEntries(roles.map((role) => [role, staff(role)])),
  system: systemActor,
};
/** Each actor's own thing, somebody else's of the same body, and of another body. */
const subjects = (actor: Actor): Record<string, Subject> => ({
  own: { personId: actor.id, body: 'INSS' },
  other: { personId: 'somebody', body: 'INSS' },
  elsewhere: { personId: 'somebody', body: 'ISM' },
});
const all = Object.keys(permissions) as Permission[];

test('who may do what: O own · X somebody else’s · E another body’s', () => {
  const mark = { own: 'O', other: 'X', elsewhere: 'E' } as Record<string, string>;
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
                           anonymous     password only citizen       caseworker    supervisor    registrar     auditor       editor        system
    see:my-area            ···           OXE           OXE           OXE           OXE           OXE           OXE           OXE           ···
    manage:sessions        ···           OXE           OXE           OXE           OXE           OXE           OXE           OXE           ···
    manage:methods         ···           ···           O··           O··           O··           O··           O··           O··           ···
    list:cases             ···           ···           O··           O··           O··           O··           O··           O··           ···
    start:case             ···           ···           O··           O··           O··           O··           O··           O··           ···
    read:case              ···           ···           O··           O··           O··           O··           O··           O··           ···
    answer:draft           ···           ···           O··           O··           O··           O··           O··           O··           ···
    delete:draft           ···           ···           O··           O··           O··           O··           O··           O··           ···
    attach:document        ···           ···           O··           O··           O··           O··           O··           O··           ···
    submit:case            ···           ···           O··           O··           O··           O··           O··           O··           ···
    add:documents          ···           ···           O··           O··           O··           O··           O··           O··           ···
    list:notifications     ···           ···           O··           O··           O··           O··           O··           O··           ···
    read:notification      ···           ···           O··           O··           O··           O··           O··           O··           ···
    open:notification      ···           ···           O··           O··           O··           O··           O··           O··           ···
    refuse:notification    ···           ···           O··           O··           O··           O··           O··           O··           ···
    expire:notification    ···           ···           ···           ···           ···           ···           ···           ···           OXE
    deliver:message        ···           ···           ···           ···           ···           ···           ···           ···           OXE
    see:queue              ···           ···           ···           ·X·           ·X·           ···           ·X·           ···           ···
    review:case            ···           ···           ···           ·X·           ·X·           ···           ·X·           ···           ···
    take:case              ···           ···           ···           ·X·           ·X·           ···           ···           ···           ···
    verify:fact            ···           ···           ···           ·X·           ·X·           ···           ···           ···           ···
    review:document        ···           ···           ···           ·X·           ·X·           ···           ···           ···           ···
    request:documents      ···           ···           ···           ·X·           ·X·           ···           ···           ···           ···
    propose:decision       ···           ···           ···           ·X·           ·X·           ···           ···           ···           ···
    sign:decision          ···           ···           ···           ·X·           ·X·           ···           ···           ···           ···
    countersign:decision   ···           ···           ···           ·X·           ·X·           ···           ···           ···           ···
    keep:scenario          ···           ···           O··           O··           O··           O··           O··           O··           ···
    manage:powers          ···           ···           O··           O··           O··           O··           O··           O··           ···
    register:identity      ···           ···           ···           ···           ···           ·X·           ···           ···           ···
    "
  `);
});

const OFFICE: readonly Permission[] = all.filter(
  (permission) =>
    can(staff(...roles), permission, { personId: 'x', body: 'INSS' }) &&
    !can(person('x'), permission, { personId: 'x' }) &&
    permission !== 'see:my-area',
);

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
