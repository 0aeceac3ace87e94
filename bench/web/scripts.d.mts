interface BuiltFile {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
  isDynamicEntry?: boolean;
}
export const DRAWERS: readonly string[];
export function readScripts(root: string): {
  files: Record<string, BuiltFile>;
  pages: string[];
  neededBy(...names: string[]): Set<string>;
  bytesOf(...names: string[]): number;
};
