import type { Drawing, Picture as PictureModel, PictureTable, Role, Shape } from '@/lib/calculators/pictures/picture';
import type { Locale } from '@/lib/i18n/locales';
import { translator } from '@/lib/i18n/translator';
import { Details } from './details';

/** How each role looks; where the system chooses the colours, stripes and outlines still tell them apart. */
const rects: Readonly<Record<Extract<Shape, { kind: 'rect' }>['role'], string>> = {
  accent: 'fill-chart-1 forced-colors:fill-[CanvasText]',
  second: 'fill-surface stroke-chart-1 forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]',
  hatched: 'stroke-chart-1 forced-colors:stroke-[CanvasText]',
  marker: 'fill-saffron stroke-ink stroke-2 forced-colors:fill-[Canvas] forced-colors:stroke-[Highlight]',
};
const lines: Readonly<Record<Extract<Shape, { kind: 'line' }>['role'], string>> = {
  ink: 'stroke-control forced-colors:stroke-[CanvasText]',
  muted: 'stroke-line forced-colors:stroke-[GrayText]',
  marker: 'stroke-ink stroke-2 forced-colors:stroke-[Highlight]',
  second: 'stroke-ink stroke-2 forced-colors:stroke-[CanvasText]',
};
const texts: Readonly<Record<Extract<Role, 'ink' | 'muted'>, string>> = { ink: 'fill-ink', muted: 'fill-muted' };
const DASHES = '5 4';

/* Hundredths are finer than any screen. */
const short = (coordinate: number): number => Math.round(coordinate * 100) / 100;

const Drawn = ({ shape, hatch }: { shape: Shape; hatch: string }) => {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={short(shape.x)}
          y={short(shape.y)}
          width={short(shape.width)}
          height={short(shape.height)}
          fill={shape.role === 'hatched' ? `url(#${hatch})` : undefined}
          className={rects[shape.role]}
        />
      );
    case 'line': {
      const [x1, y1, x2, y2] = [...shape.from, ...shape.to].map(short);
      const dashes = shape.role === 'second' ? DASHES : undefined;
      return <line x1={x1} y1={y1} x2={x2} y2={y2} strokeDasharray={dashes} className={lines[shape.role]} />;
    }
    case 'polyline':
      return (
        <polyline
          points={shape.points.map((point) => point.map(short).join()).join(' ')}
          className="fill-none stroke-chart-1 stroke-3 forced-colors:stroke-[CanvasText]"
        />
      );
    case 'text':
      return (
        <text x={short(shape.x)} y={short(shape.y)} textAnchor={shape.anchor} className={texts[shape.role]}>
          {shape.text}
        </text>
      );
  }
};

const Svg = ({
  id,
  drawing: { width, height, textSize, shapes },
  title,
  finding,
  className,
}: {
  id: string;
  drawing: Drawing;
  title: string;
  finding: string;
  className: string;
}) => (
  <svg
    role="img"
    aria-labelledby={`${id}-title ${id}-finding`}
    viewBox={`0 0 ${width} ${height}`}
    fontSize={textSize}
    className={`mt-5 h-auto w-full break-inside-avoid ${className}`}
  >
    <title id={`${id}-title`}>{title}</title>
    <desc id={`${id}-finding`}>{finding}</desc>
    <defs>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className="fill-surface forced-colors:fill-[Canvas]" />
        <rect width="2" height="6" className="fill-chart-1 forced-colors:fill-[CanvasText]" />
      </pattern>
    </defs>
    {shapes.map((shape, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no names and are never moved
      <Drawn key={index} shape={shape} hatch={`${id}-hatch`} />
    ))}
  </svg>
);

/* Hundreds of cells: what they look like is said once, and a table that keeps its shape needs no roles spelled out. */
const Numbers = ({ table: { caption, columns, rows }, label }: { table: PictureTable; label: string }) => {
  const side = (index: number) => (columns[index]?.decimals === null ? undefined : 'text-right');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-left [&_td]:whitespace-nowrap [&_th,&_td]:py-2 [&_th,&_td]:pr-5 [&_tr]:border-b [&_tr]:border-line">
        <caption className="mb-3 text-left text-lg font-bold">{caption}</caption>
        <thead className="align-bottom text-sm">
          <tr>
            {columns.map((column, index) => (
              <th key={column.label} scope="col" className={side(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first?.text}>
              <th scope="row" className="whitespace-nowrap">
                {first?.text}
              </th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]?.label} className={side(index + 1)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/**
 * A picture of figures: its title and finding, the drawing (another for narrow screens), the same numbers as a table,
 * and, where there is one, as CSV at `csv`. Works without JavaScript and prints in grey.
 */
export const Picture = ({
  picture: { id, title, finding, table, narrow, ...wide },
  csv,
  locale,
}: {
  picture: PictureModel;
  /** Where its numbers are as a file. */
  csv?: string;
  locale: Locale;
}) => {
  const t = translator(locale);
  const about = { title, finding };
  return (
    <figure className="my-8 rounded border border-line bg-surface p-4 sm:p-6">
      <figcaption>
        <strong className="block text-lg">{title}</strong>
        <span className="mt-1 block">{finding}</span>
      </figcaption>
      <Svg id={`picture-${id}`} drawing={wide} {...about} className="max-sm:hidden print:block" />
      <Svg id={`picture-${id}-narrow`} drawing={narrow} {...about} className="sm:hidden print:hidden" />
      <Details summary={t('ui.table.show')}>
        <Numbers table={table} label={t('ui.table.scroll', { caption: table.caption })} />
      </Details>
      {csv === undefined ? null : (
        <p className="no-print">
          <a href={csv} download>
            {t('ui.table.csv')}
          </a>
        </p>
      )}
    </figure>
  );
};
