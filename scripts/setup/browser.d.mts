type Environment = Readonly<Record<string, string | undefined>>;
export declare function namedPath(env: Environment): string | undefined;
export declare function usualPlaces(system: { platform: string; env: Environment; home: string }): string[];
export declare function plan(facts: {
  browser: string | undefined;
  root: boolean;
  apt: boolean;
  chineseFonts: boolean;
}): ('apt fonts' | 'apt browser' | 'download')[];
export declare function findBrowser(): Promise<string | undefined>;
export declare function ensureBrowser(): Promise<string>;
