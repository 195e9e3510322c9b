export declare function serveFolder(options: {
  folder: string;
  base?: string;
  port: number;
}): Promise<{ url: string; close: () => void }>;
