import titles from "virtual:content/editions";

/** Titles of the editions that ship; small enough for the first page, unlike `listEditions()`. */
export const editionTitles: readonly string[] = titles;
