/** The part of the library that our tests use; it brings no types of its own. */
declare module 'datapackage' {
  interface TableSchema {
    castRow(cells: readonly string[]): unknown[];
  }
  export class Package {
    static load(descriptor: unknown, options?: { readonly basePath?: string }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): { readonly schema: TableSchema };
  }
}
