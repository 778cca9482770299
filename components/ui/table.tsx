import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Numbers line up on the right with tabular figures. */
  numeric?: boolean;
};

/**
 * A native table: caption, column and row headings. Under 640 px each row becomes a card (`stack`), or, with
 * `scroll`, the table keeps its shape inside a labelled region that scrolls by itself. Roles are spelled out because
 * browsers drop them when CSS changes the display of table parts.
 */
export const Table = <Row,>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  scroll,
}: {
  caption: string;
  hideCaption?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row, index: number) => string;
  /** Label of the scrolling region, when the table must keep its columns. */
  scroll?: string;
}) => {
  const gap = scroll ? 'pr-5 last:pr-0' : 'sm:pr-5 sm:last:pr-0';
  const table = (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    // biome-ignore-start lint/a11y/useSemanticElements: see above
    <table role="table" className={`w-full border-collapse text-left ${scroll ? '' : 'stack'}`}>
      <caption className={hideCaption ? 'sr-only' : 'mb-3 text-left text-lg font-bold'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="border-b-2 border-control">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={`py-3 align-bottom text-sm font-bold ${gap} ${column.numeric ? 'text-right' : ''}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr key={rowKey(row, index)} role="row" className="border-b border-line">
            {columns.map((column, place) =>
              place === 0 ? (
                <th
                  key={column.key}
                  role="rowheader"
                  scope="row"
                  className={`py-3 align-top font-bold ${gap} ${column.numeric ? 'sm:text-right' : ''}`}
                >
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.label}
                  className={`py-3 align-top ${gap} ${column.numeric ? 'whitespace-nowrap sm:text-right' : ''}`}
                >
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
  if (!scroll) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={scroll} tabIndex={0} className="overflow-x-auto">
      {table}
    </section>
  );
};
