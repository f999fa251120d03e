/** Each icon with what it is called by language, the meaning first. The build writes the module: see searchFiles in write.ts. */
export declare const words: readonly (readonly [name: string, wordsIn: Record<string, readonly string[]>])[];
