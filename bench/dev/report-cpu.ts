/** Loaded into a measured server: tells whoever started it what it has used so far, when asked. */
process.on('message', (message) => {
  if (message !== 'use') return;
  const { user, system } = process.cpuUsage();
  process.send?.((user + system) / 1_000_000);
});
