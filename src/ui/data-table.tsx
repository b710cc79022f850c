import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./data-table.module.css";
import { useScrollRegion } from "./use-scroll-region.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface DataColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned, tabular figures. */
  readonly numeric?: boolean;
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => string | number;
  /** A CSS width. */
  readonly width?: string;
}

interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

const collator = new Intl.Collator("en-US", { numeric: true });

function compare(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator.compare(String(one), String(other));
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const sortBy = columns.find(({ id }) => id === sorting?.column)?.sortBy;
  if (!sorting || !sortBy) return rows;
  const sign = sorting.descending ? -1 : 1;
  return rows.toSorted((one, other) => sign * compare(sortBy(one), sortBy(other)));
}

export function DataTable<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowKey,
  footer,
  empty,
  dense = false,
  maxHeight,
}: {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Rows of a `tfoot`. */
  readonly footer?: ReactNode;
  /** Shown instead of rows where there are none. */
  readonly empty?: ReactNode;
  readonly dense?: boolean;
  /** A CSS height; the header stays while the rows scroll. */
  readonly maxHeight?: string;
}) {
  const captionId = useId();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const region = useScrollRegion<HTMLElement>();

  return (
    <section
      {...region}
      className={styles["box"]}
      aria-labelledby={captionId}
      style={maxHeight === undefined ? undefined : { maxBlockSize: maxHeight }}
    >
      <table className={cx(styles["table"], dense && styles["dense"])}>
        <caption id={captionId} className={styles["caption"]}>
          {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeader key={column.id} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, columns, sorting).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, cell, numeric, rowHeader }) => {
                const className = cx(numeric && styles["numeric"]);
                return rowHeader ? (
                  <th key={id} scope="row" className={className}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={className}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length} className={styles["empty"]}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        {footer !== undefined && <tfoot>{footer}</tfoot>}
      </table>
    </section>
  );
}

function ColumnHeader<Row>({
  column,
  sorting,
  onSort,
}: {
  column: DataColumn<Row>;
  sorting: Sorting | null;
  onSort: (sorting: Sorting) => void;
}) {
  const sorted = sorting?.column === column.id ? sorting : null;
  const order = sorted?.descending ? "descending" : "ascending";
  const Arrow = !sorted ? ArrowUpDown : sorted.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={cx(column.numeric && styles["numeric"])}
      style={column.width === undefined ? undefined : { inlineSize: column.width }}
      aria-sort={sorted ? order : undefined}
    >
      {column.sortBy ? (
        <button
          type="button"
          className={styles["sort"]}
          onClick={() => {
            onSort({ column: column.id, descending: sorted ? !sorted.descending : false });
          }}
        >
          {column.header}
          <Arrow size="1em" />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
