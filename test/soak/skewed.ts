// Loaded before a server (`node --import`): its clock goes wrong by SKEW milliseconds.
const skew = Number(process.env.SKEW ?? 0);
const now = Date.now;
Date.now = () => now() + skew;
