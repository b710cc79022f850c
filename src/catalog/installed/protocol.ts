import type {
  CompileProgress,
  CompiledRelease,
  FoundFile,
} from "../../domain/codebook/release/compile.ts";
import type { PackedEdition } from "./installed-edition.ts";

/** Page → worker: the files, as they were chosen. */
export interface ImportRequest {
  readonly files: readonly File[];
  /** The text is not the official one, as whoever loads it says; files cannot tell. */
  readonly isReconstructed: boolean;
}

/** What a release holds, ready to be stored, and what is to be said of it. */
export interface ReadRelease {
  readonly editions: readonly PackedEdition[];
  readonly found: readonly FoundFile[];
  readonly unreadable: CompiledRelease["unreadable"];
  readonly otherCount: number;
  /** Where the files of a year disagree, by title of the edition. */
  readonly differences: readonly { readonly title: string; readonly messages: readonly string[] }[];
}

/** Worker → page. */
export type ImportResponse =
  | { readonly type: "progress"; readonly progress: CompileProgress }
  | { readonly type: "done"; readonly release: ReadRelease }
  | { readonly type: "failed"; readonly message: string };
