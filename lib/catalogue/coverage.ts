import { citation, type LegalRef } from '@/lib/law/legal-ref';
import { beyondTheGuide, guideBenefits } from './guide-benefits';
import type { Procedure } from './kernel';
import { journeyFile, newsAnswers } from './news-items';
import { getProcedure } from './registry';

const articlesOf = ({ requirements, lines, documents, deadlines, duties }: Procedure): string[] => {
  const refs: LegalRef[] = [
    ...requirements.map(({ ref }) => ref),
    ...Object.values(lines as Record<string, { ref: LegalRef }>).map(({ ref }) => ref),
    ...documents.map(({ ref }) => ref),
    deadlines.silence.ref,
    ...(deadlines.arrears ? [deadlines.arrears.ref] : []),
    ...(duties ?? []).map(({ ref }) => ref),
  ];
  return [...new Set(refs.map((ref) => citation(ref, 'en')))];
};

/* One procedure: its examples by outcome, those dated with the guide, and the articles it cites. */
const rowOf = (slug: string, heading: string): string => {
  const { procedure, words, examples } = getProcedure(slug);
  const count = (outcome: string) => examples.filter(({ expect }) => expect.outcome === outcome).length;
  const guide = examples.filter(({ facts }) => facts[procedure.eventDate] === '2023-07-01').length;
  return [
    `- ${heading} ${words.en.title}`,
    `  - ${count('entitled')} examples granted, ${count('not-entitled')} refused, ${count('unknown')} open; ${guide} of July 2023`,
    `  - ${articlesOf(procedure).join('; ')}`,
  ].join('\n');
};

/* One news item: where it is done, and the journey that shows it in a browser. */
const newsRow = ([key, { what, routes, procedures = [], tests }]: (typeof newsAnswers)[number]): string =>
  [
    `- \`${key}\` ${what}`,
    `  - ${[...routes, ...procedures.map((slug) => `procedure ${slug}`)].map((one) => `\`${one}\``).join(', ')}`,
    `  - ${tests.map((name) => `\`${journeyFile(name)}\``).join(', ')}`,
  ].join('\n');

/**
 * docs/coverage.md as text: each benefit of the guide, the procedure that carries it, its examples by outcome, those
 * dated with the guide, and the articles it cites. @throws RangeError when a procedure is missing
 */
export const coverage = (): string => {
  const rows = Object.entries(guideBenefits).flatMap(([key, slugs]) =>
    slugs.map((slug) => rowOf(slug, `\`${key}\` → \`${slug}\``)),
  );
  const others = beyondTheGuide.map((slug) => rowOf(slug, `\`${slug}\``));
  return `# Coverage

Made by \`npm run coverage\` from the declarations; a test fails when it is not up to date or a benefit is missing. Each benefit
of the guide, the procedure that carries it, its examples, and the articles it cites.

${rows.join('\n')}

## Beyond the guide

Procedures the guide does not mention.

${others.join('\n')}

## News

Each item of the news page, where it is done (after the language), and its journey in a browser.

${newsAnswers.map(newsRow).join('\n')}
`;
};
