// Imported first and alone, and in words that Node 12 (Ubuntu 22.04 ships it) can still read: the rest of the scripts
// would otherwise greet an old Node with a syntax error. 20.19 is the oldest that Vite 8 runs on.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Parallax needs Node 20.19 or newer and this is Node ${process.versions.node}: install a newer one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
