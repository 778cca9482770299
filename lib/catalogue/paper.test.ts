import { expect, test } from 'vitest';
import { day } from '@/lib/law/day';
import { type PaperCondition, paperForm } from './paper';
import { getProcedure, registry } from './registry';

const today = day('2026-11-24');

test('on every form each asked fact stands once, numbered in order, with its words', () => {
  for (const { procedure, words } of registry)
    for (const locale of ['es', 'en'] as const) {
      const form = paperForm(procedure, words[locale], today);
      const questions = form.tasks.flatMap(({ steps }) => steps.flatMap((step) => step.questions));
      const asked = [...new Set(procedure.steps.flatMap(({ asks }) => asks))];
      expect([procedure.slug, questions.map(({ key }) => key).toSorted()]).toEqual([procedure.slug, asked.toSorted()]);
      expect(questions.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(asked.map((_, n) => n + 1));
      for (const { word } of questions) expect(word.label).not.toBe('');
      expect(form.documents.map(({ id }) => id)).toEqual(procedure.documents.map(({ id }) => id));
      for (const { steps } of form.tasks) for (const { title } of steps) expect(title).not.toBe('');
    }
});

const stepsOf = (slug: string) => {
  const { procedure, words } = getProcedure(slug);
  return paperForm(procedure, words.es, today).tasks.flatMap(({ steps }) => steps);
};
const said = (condition: PaperCondition | null) =>
  condition && {
    given: condition.given.map(({ question, values }) => [question.key, values]),
    also: condition.also.map(({ key }) => key),
  };

test('a step that is for some says which answer leads to it, and no condition is left without words', () => {
  for (const { procedure } of registry) {
    const steps = stepsOf(procedure.slug);
    const conditional = new Map(procedure.steps.map(({ id, shownIf }) => [id, shownIf !== undefined]));
    for (const { id, condition } of steps) {
      if (!conditional.get(id)) expect([procedure.slug, id, condition]).toEqual([procedure.slug, id, null]);
      if (condition)
        expect([procedure.slug, id, condition.given.length + condition.also.length > 0]).toEqual([
          procedure.slug,
          id,
          true,
        ]);
    }
  }
});

test('what a condition says is true of the rule: an answer it leaves out never leads there', () => {
  for (const { procedure } of registry)
    for (const { id, condition } of stepsOf(procedure.slug)) {
      const rule = procedure.steps.find((step) => step.id === id)?.shownIf;
      const [only] = condition?.given ?? [];
      if (!rule || !only || condition?.also.length !== 0 || rule.needs.length !== 1) continue;
      const { question, values } = only;
      const all = question.field.kind === 'choice' ? question.field.options : [true, false];
      for (const value of all)
        expect([procedure.slug, id, value, rule.derive({ [question.key]: value }, { on: today })]).toEqual([
          procedure.slug,
          id,
          value,
          values.includes(value),
        ]);
    }
});

test('birth and childcare: the conditions of its steps in words of its own questions', () => {
  expect(stepsOf('birth-and-childcare').map(({ id, condition }) => [id, said(condition)])).toMatchInlineSnapshot(`
    [
      [
        "event",
        null,
      ],
      [
        "role",
        {
          "also": [],
          "given": [
            [
              "situation",
              [
                "birth",
              ],
            ],
          ],
        },
      ],
      [
        "children",
        null,
      ],
      [
        "hospital",
        {
          "also": [],
          "given": [
            [
              "situation",
              [
                "birth",
              ],
            ],
          ],
        },
      ],
      [
        "parents",
        null,
      ],
      [
        "multiple",
        {
          "also": [
            "children",
          ],
          "given": [],
        },
      ],
      [
        "start",
        null,
      ],
      [
        "plan",
        null,
      ],
      [
        "person",
        null,
      ],
      [
        "registration",
        null,
      ],
      [
        "dues",
        {
          "also": [],
          "given": [
            [
              "regime",
              [
                "self-employed",
              ],
            ],
          ],
        },
      ],
      [
        "contributions",
        {
          "also": [
            "situation",
            "role",
            "birthDate",
            "eventDate",
            "leaveStart",
          ],
          "given": [],
        },
      ],
      [
        "base",
        null,
      ],
      [
        "account",
        null,
      ],
    ]
  `);
});
