import { type LifeName, lives, stepsOf } from './lives';

const titles: Readonly<Record<LifeName, string>> = {
  case: 'Case (expediente)',
  document: 'Document: what the antivirus says',
  review: 'Document: what the office says',
  request: 'Request to the person (requerimiento, trámite de audiencia)',
  statement: 'Statement about a document (given before, cannot get)',
  decision: 'Decision (resolución)',
  notification: 'Notification (notificación)',
  power: 'Power (apoderamiento)',
  message: 'Message (outbox)',
  issued: 'Issued document (código seguro de verificación)',
  revision: 'Revision of a decision (reclamación previa, rectificación, variación)',
  payment: 'Payment (pago)',
  news: 'Piece of news (noticia)',
  text: 'Text that changes without a release (texto)',
  school: 'School Insurance of a centre and course (Seguro Escolar)',
  debt: 'Debt (deuda)',
  'payment-document': 'Payment document (documento de pago)',
  'debt-request': 'Request about a debt (aplazamiento, recurso, justificante de pago)',
  'bank-entry': 'Line of a bank statement (apunte bancario)',
  run: 'Long work of the office',
  opinion: 'Opinion asked of another unit or an expert (informe)',
  'staff-change': 'Change of the roles of a member of staff',
  'quality-review': 'Decision of a quality sample (muestra de calidad)',
  appointment: 'Appointment at an office (cita previa)',
};

const draw = (name: LifeName): string => {
  const steps = stepsOf(name);
  const over = Object.entries(lives[name]).filter(([, acts]) => Object.keys(acts).length === 0);
  const first = Object.keys(lives[name])[0] ?? '';
  return [
    `## ${titles[name]}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    // A power is drawn from nothing: its first state is the pseudo-state already.
    ...(first === 'none' ? [] : [`  [*] --> ${first}`]),
    ...steps.map(({ from, act, to }) => `  ${from === 'none' ? '[*]' : from} --> ${to}: ${act}`),
    ...over.map(([state]) => `  ${state} --> [*]`),
    '```',
    '',
    '| from | act | to | who |',
    '| --- | --- | --- | --- |',
    ...steps.map(({ from, act, to, by }) => `| ${from} | ${act} | ${to} | ${by} |`),
    '',
  ].join('\n');
};

/** docs/lifecycles.md: every life as a diagram and as a table. */
export const drawLives = (): string =>
  [
    '# Lifecycles',
    '',
    'Generated from the tables in `lib/casework` by `npm run lifecycles`; a test compares. The database refuses every other',
    'step (`state_step` and its triggers), whoever writes it.',
    '',
    ...(Object.keys(lives) as LifeName[]).map(draw),
  ].join('\n');
