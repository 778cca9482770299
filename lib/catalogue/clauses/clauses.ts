import type { Locale } from '@/lib/i18n/locales';
import { et, type LegalRef, lgss, lpac } from '@/lib/law/legal-ref';

/** What a caseworker may propose; a clause says for which of it. */
export const clauseOutcomes = ['grant', 'refuse', 'inadmissible', 'withdraw'] as const;
export type ClauseOutcome = (typeof clauseOutcomes)[number];

/** What stands in {braces} in a clause, filled from the case. */
export const placeholders = ['name', 'number', 'applied', 'event', 'act', 'unmet', 'corrected', 'total'] as const;
export type Placeholder = (typeof placeholders)[number];
export type Fillings = Readonly<Partial<Record<Placeholder, string>>>;

export type ClauseWords = { readonly title: string; readonly text: string };
export type Clause = {
  readonly id: string;
  readonly outcomes: readonly ClauseOutcome[];
  /** Slugs; none said: every procedure. */
  readonly procedures?: readonly string[];
  readonly ref: LegalRef;
  readonly words: Readonly<Record<Locale, ClauseWords>>;
};

/** Reasons that many decisions share, in the words their people read. */
export const clauses: readonly Clause[] = [
  {
    id: 'unmet',
    outcomes: ['refuse'],
    ref: lpac('35.1'),
    words: {
      es: {
        title: 'Requisitos que no se cumplen',
        text: 'En tu solicitud del {applied} no se cumple lo siguiente: {unmet}. La ley pide que se cumplan todos los requisitos a la vez.',
      },
      en: {
        title: 'Requirements that are not met',
        text: 'In your application of {applied} the following is not met: {unmet}. The law asks for all requirements to be met together.',
      },
    },
  },
  {
    id: 'apply-again',
    outcomes: ['refuse', 'inadmissible'],
    ref: lgss('53.1'),
    words: {
      es: {
        title: 'Se puede volver a solicitar',
        text: 'Si tus circunstancias cambian, o si reúnes lo que falta, puedes presentar otra solicitud. Lo que se reconozca entonces puede contar, como mucho, desde tres meses antes de esa solicitud.',
      },
      en: {
        title: 'It can be applied for again',
        text: 'If your circumstances change, or you gather what is missing, you can apply again. What is recognised then can count, at most, from three months before that application.',
      },
    },
  },
  {
    id: 'only-own-facts',
    outcomes: ['grant', 'refuse'],
    ref: lpac('82.4'),
    words: {
      es: {
        title: 'Sin trámite de audiencia',
        text: 'Hemos resuelto solo con los hechos, las alegaciones y las pruebas que tú presentaste. Por eso la ley permite resolver sin trámite de audiencia.',
      },
      en: {
        title: 'Without a hearing',
        text: 'We have decided only on the facts, statements and evidence that you presented. The law then lets us decide without a hearing.',
      },
    },
  },
  {
    id: 'corrected',
    outcomes: ['grant', 'refuse'],
    ref: lpac('77.1'),
    words: {
      es: {
        title: 'Datos que se han corregido',
        text: 'Hemos corregido estos datos a la vista de las pruebas: {corrected}. En los hechos comprobados de esta resolución tienes cada dato y por qué se corrigió.',
      },
      en: {
        title: 'Facts that were corrected',
        text: 'We have corrected these facts on the evidence: {corrected}. Among the facts of this decision you find each of them and why it was corrected.',
      },
    },
  },
  {
    id: 'looked-up',
    outcomes: ['grant', 'refuse'],
    ref: lpac('28.2'),
    words: {
      es: {
        title: 'Datos consultados por la oficina',
        text: 'No te hemos pedido lo que la Administración ya tenía: lo hemos consultado, porque no te opusiste a ello.',
      },
      en: {
        title: 'Data the office looked up',
        text: 'We have not asked you for what the Administration already held: we looked it up, as you did not object to it.',
      },
    },
  },
  {
    id: 'undue',
    outcomes: ['grant'],
    ref: lgss('55.1'),
    words: {
      es: {
        title: 'Lo cobrado de más se devuelve',
        text: 'Si cambian las circunstancias por las que se reconoce {act}, dínoslo enseguida. Lo que se cobra sin derecho hay que devolverlo.',
      },
      en: {
        title: 'What is paid in excess is paid back',
        text: 'If the circumstances for which {act} is recognised change, tell us at once. What is received without a right to it has to be paid back.',
      },
    },
  },
  {
    id: 'first-weeks',
    outcomes: ['grant'],
    procedures: ['birth-and-childcare'],
    ref: et('48.4'),
    words: {
      es: {
        title: 'Las seis primeras semanas',
        text: 'Las seis semanas inmediatamente posteriores al parto son obligatorias, seguidas y a jornada completa.',
      },
      en: {
        title: 'The first six weeks',
        text: 'The six weeks immediately after the birth are compulsory, without a break and full time.',
      },
    },
  },
  {
    id: 'without-foundation',
    outcomes: ['inadmissible'],
    ref: lpac('88.5'),
    words: {
      es: {
        title: 'Sin fundamento',
        text: 'Tu solicitud, con número {number}, pide algo que ninguna norma reconoce o carece manifiestamente de fundamento. Por eso no se admite ni se estudia el fondo.',
      },
      en: {
        title: 'Without foundation',
        text: 'Your application, number {number}, asks for something that no rule recognises, or is clearly without foundation. It is therefore not admitted and its merits are not examined.',
      },
    },
  },
];

/** A text with its {braces} filled; null when the case lacks something it speaks of. */
export const fillClause = (text: string, fillings: Fillings): string | null => {
  let isWhole = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = Object.hasOwn(fillings, key) ? fillings[key as Placeholder] : undefined;
    if (!value) isWhole = false;
    return value ?? '';
  });
  return isWhole ? filled : null;
};

/** Holes of a text that no case fills. */
export const unknownHoles = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]*)\}?/g)]
    .map(([, key = '']) => key)
    .filter((key) => !placeholders.some((each) => each === key));
