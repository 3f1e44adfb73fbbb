/** The part of the library that our tests use; it brings no types of its own. */
declare module 'datapackage' {
  export class Package {
    static load(descriptor: unknown): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    /** Reads the file and casts every cell by the schema; rejects with what does not fit. */
    getResource(name: string): { read(options: { readonly keyed: true }): Promise<readonly object[]> };
  }
}
