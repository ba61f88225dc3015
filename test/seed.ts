import fc from 'fast-check'

/** The same examples at every run; `FC_SEED=0` to `FC_SEED=…` tries others. */
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 2)})
