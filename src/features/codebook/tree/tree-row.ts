/** One visible line of a tree, flattened in the order in which it is read. */
export interface TreeRow<T> {
  readonly id: string;
  /** 1 at the top. */
  readonly level: number;
  /** Place among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined where nothing lies below. */
  readonly isOpen: boolean | undefined;
  readonly value: T;
}

/** What a tree is made of, asked for only where it is open: the whole may hold 100,000 lines. */
export interface TreeSource<T> {
  readonly roots: readonly T[];
  idOf(value: T): string;
  childrenOf(value: T): readonly T[];
  isOpen(id: string, level: number): boolean;
}

/** The lines to show; everything below a closed one is left out. */
export function visibleRows<T>(source: TreeSource<T>): readonly TreeRow<T>[] {
  const rows: TreeRow<T>[] = [];
  const walk = (values: readonly T[], level: number): void => {
    values.forEach((value, index) => {
      const id = source.idOf(value);
      const below = source.childrenOf(value);
      const isOpen = below.length > 0 ? source.isOpen(id, level) : undefined;
      rows.push({ id, level, position: index + 1, siblings: values.length, isOpen, value });
      if (isOpen === true) walk(below, level + 1);
    });
  };
  walk(source.roots, 1);
  return rows;
}
