"""Trains the encoder on what dump.ts wrote.

    python train.py DATA_FOLDER PRETRAINED OUT_FOLDER [--all] [--layers N] [--epochs N] [--attention-dropout 0]

Without --all the articles of the last two months are kept out, and their losses and label scores are printed. A
checkpoint is written after every epoch. Seeded; equal results need the same machine and number of threads.
"""

import argparse
import random
import time

import torch
from torch.nn.functional import cross_entropy

from data import batches, read_documents, to_tensors, windows_of
from model import Encoder

HELD_OUT_FROM = "2016-08"


def corpus(folder: str, everything: bool, gold_copies: int, silver_weight: float):
    articles = read_documents(f"{folder}/polnear.train.jsonl")
    train = [a for a in articles if everything or a["publishedAt"] < HELD_OUT_FROM]
    held_out = [a for a in articles if a["publishedAt"] >= HELD_OUT_FROM]
    windows = [w for a in train for w in windows_of(a, silver_weight)]
    gold = [a for name in ("wikigold", "politics") for a in read_documents(f"{folder}/{name}.train.jsonl")]
    windows += [w for a in gold for w in windows_of(a, 1.0)] * gold_copies
    return windows, [w for a in held_out for w in windows_of(a, 1.0)]


def losses(model: Encoder, batch, inputs, half: bool):
    """Sums of the three losses over the batch with what they are sums over."""
    with torch.autocast("cpu", torch.bfloat16, enabled=half):
        states = model(*inputs).float()
    rows, firsts, names, weights, roles = [], [], [], [], []
    starts, total = [], 0
    for row, w in enumerate(batch):
        n = len(w.firsts)
        starts.append(total)
        total += n
        rows.append(torch.full((n,), row))
        firsts.append(torch.from_numpy(w.firsts))
        names.append(torch.full((n,), -100) if w.names is None else torch.from_numpy(w.names))
        weights.append(torch.full((n,), w.weight))
        roles.append(torch.full((n,), -100) if w.roles is None else torch.from_numpy(w.roles))
    tokens = model.dropout(states[torch.cat(rows), torch.cat(firsts)])
    names, weights, roles = torch.cat(names), torch.cat(weights), torch.cat(roles)
    name_logits, role_logits = model.names(tokens), model.roles(tokens)
    name_losses = cross_entropy(name_logits, names, ignore_index=-100, reduction="none") * weights
    name_loss = name_losses.sum() / (names >= 0).sum().clamp(min=1)
    role_loss = cross_entropy(role_logits, roles, ignore_index=-100, reduction="sum") / (roles >= 0).sum().clamp(min=1)
    given_loss, given = torch.zeros(()), None
    ours, cue_states, labels, places = [], [], [], [[], [], []]
    for start, w in zip(starts, batch):
        for cue, inside, label, place in w.cues:
            ours.append(torch.from_numpy(inside) + start)
            cue_states.append(tokens[torch.from_numpy(cue) + start].mean(0, keepdim=True).expand(len(inside), -1))
            labels.append(torch.from_numpy(label))
            for k in range(3):
                places[k].append(torch.from_numpy(place[k]))
    if ours:
        labels = torch.cat(labels)
        logits = model.given(tokens[torch.cat(ours)], torch.cat(cue_states), *[torch.cat(p) for p in places])
        given_loss = cross_entropy(logits, labels)
        given = (logits.argmax(-1), labels)
    predicted = ((name_logits.argmax(-1), names), (role_logits.argmax(-1), roles), given)
    return name_loss, role_loss, given_loss, predicted


@torch.no_grad()
def evaluate(model: Encoder, windows, half: bool) -> str:
    """Micro F1 of the labels other than O, token by token: names, roles, roles given the cue."""
    model.eval()
    counts = [[0, 0, 0] for _ in range(3)]
    for batch in batches(windows, 4096, 0):
        *_, predicted = losses(model, batch, to_tensors(batch), half)
        for count, pair in zip(counts, predicted):
            if pair is None:
                continue
            got, want = pair
            known = want >= 0
            got, want = got[known], want[known]
            count[0] += int(((got == want) & (want > 0)).sum())
            count[1] += int((got > 0).sum())
            count[2] += int((want > 0).sum())
    model.train()
    return "  ".join(f"{name} {200 * c[0] / max(1, c[1] + c[2]):.2f}" for name, c in zip(("names", "roles", "given"), counts))


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("data")
    options.add_argument("pretrained")
    options.add_argument("out")
    options.add_argument("--all", action="store_true")
    options.add_argument("--layers", type=int)
    options.add_argument("--epochs", type=int, default=5)
    options.add_argument("--rate", type=float, default=1e-4)
    options.add_argument("--head-rate", type=float, default=1e-3)
    options.add_argument("--pieces", type=int, default=2048)
    options.add_argument("--gold-copies", type=int, default=2)
    options.add_argument("--silver-weight", type=float, default=0.4)
    options.add_argument("--masked", type=float, default=0.1)
    options.add_argument("--attention-dropout", type=float, default=0.1, help="0 lets torch use its faster attention")
    options.add_argument("--steps", type=int, help="stop early, to measure")
    args = options.parse_args()

    torch.manual_seed(1)
    torch.set_num_threads(1)
    chance = random.Random(1)
    windows, held_out = corpus(args.data, args.all, args.gold_copies, args.silver_weight)
    model = Encoder(args.pretrained, args.layers, args.attention_dropout)
    model.freeze_words()
    model.train()
    body = [p for p in model.bert.parameters() if p.requires_grad]
    heads = [p for name, p in model.named_parameters() if not name.startswith("bert.")]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": args.rate}, {"params": heads, "lr": args.head_rate}], weight_decay=0.01, fused=True
    )
    epochs = [batches(windows, args.pieces, epoch) for epoch in range(args.epochs)]
    total = sum(len(e) for e in epochs)
    warm = total // 20
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.0, (total - s) / (total - warm)))
    )
    print(f"{len(windows)} windows, {total} steps", flush=True)
    begun, step, sums = time.time(), 0, [0.0, 0.0, 0.0]
    for epoch, steps in enumerate(epochs):
        for batch in steps:
            inputs = to_tensors(batch, chance, args.masked)
            name_loss, role_loss, given_loss, _ = losses(model, batch, inputs, True)
            (name_loss + role_loss + given_loss).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            for k, loss in enumerate((name_loss, role_loss, given_loss)):
                sums[k] += float(loss.detach())
            if step % 50 == 0:
                print(step, *[f"{s / 50:.4f}" for s in sums], f"{time.time() - begun:.0f} s", flush=True)
                sums = [0.0, 0.0, 0.0]
            if step == args.steps:
                return
        torch.save(model.state_dict(), f"{args.out}/epoch{epoch + 1}.pt")
        scores = "" if args.all else evaluate(model, held_out, True)
        print(f"epoch {epoch + 1}  {scores}  {time.time() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main()
