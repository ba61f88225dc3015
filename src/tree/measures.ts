const wordSet = (words: string): ReadonlySet<string> => /* @__PURE__ */ new Set(words.split(' '))

// Words of the names of metrics, in small letters, by what they say of a large value.

/** Time that something takes: less is better. */
export const TIMES = /* @__PURE__ */ wordSet('latency latencies time runtime runtimes delay')
/** What something uses up: less is better. */
export const COSTS = /* @__PURE__ */ wordSet(
  'memory parameters parameter params flops gflops tflops macs gmacs cost costs compute computation computations token tokens energy power storage overhead vram footprint size samples steps iterations cache'
)
/** What goes wrong: less is better. */
export const FAULTS = /* @__PURE__ */ wordSet(
  'error errors loss perplexity ppl rmse mae mse mape nmse fid gfid rfid fvd fad kid lpips wer cer der ece nll bpb eer mpjpe collision collisions hallucination hallucinations violations forgetting toxicity distance drift rmsd ate ade fde'
)
/** How fast something is: more is better. */
export const SPEEDS = /* @__PURE__ */ wordSet('throughput speed fps')
/** What goes well: more is better. */
export const MERITS = /* @__PURE__ */ wordSet(
  'accuracy accuracies efficiency performance score scores success precision recall auc auroc auprc iou miou map psnr ssim bleu rouge cider meteor bertscore quality fidelity robustness win f1 dice correlation reward rewards pass pass@1 ndcg mrr acc rates'
)
