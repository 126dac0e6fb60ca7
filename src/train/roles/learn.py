"""Learns to weigh candidates: which reading of a trigger, with which parties, is told.

Reads the rows that `role-candidates` writes and writes the forest as a TypeScript module. Gradient-boosted trees
(XGBoost, from Debian's python3-xgboost) on soft labels: 1 for the very actors, a little less for only their states.
A first forest weighs each candidate by itself, a second one among all others of its article (stacked generalisation,
Wolpert 1992): it learns from what the first one says of articles that it has not seen. The probabilities are calibrated (Platt 1999) on predictions for articles that the trees have not seen (10 folds).
"""
import argparse, json, re, subprocess
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
import numpy as np
import xgboost as xgb
from scipy.sparse import csr_matrix, hstack

SYMMETRIC = {'CONSULT', 'COOPERATE', 'AGREE', 'ALLY', 'RIVAL'}
LABEL = {0: 0.0, 1: 0.8, 2: 1.0}
LEAST_SEEN = 25

# After so many trees the hopeless are left alone: those below nearly all that may be weighed again.
PRUNE_AFTER = 30

# How much (in logits) a stated likelihood stays below the measured one: other texts are read less well than those that
# the rules and the forest were made with, and a promise should be kept there too.
CAUTION = 0.5

# As in the extractor's stage of weighing.
LEAST_BESIDE = 0.25

# Sentences that stand alone, and are no article.
LONE = ('plv-', 'bank-')


def load(paths):
    vocabulary, keys, labels, golds, required, index, value, starts = {}, [], [], [], {}, [], [], [0]
    for path in paths:
        required |= {a: int(n) for a, n in (line.split() for line in open(path + '.required', encoding='utf8') if line.strip())}
        names = open(path + '.names', encoding='utf8').read().split('\n')[:-1]
        to = [vocabulary.setdefault(name, len(vocabulary)) for name in names]
        for line in open(path + '.rows', encoding='utf8'):
            parts = line.split()
            keys.append((parts[0], int(parts[1]), int(parts[2]), parts[3], parts[4], parts[5], int(parts[6])))
            label, gold = parts[7].split('@')
            labels.append(int(label))
            golds.append(None if gold == '-' else (parts[0], int(gold)))
            for part in parts[8:]:
                i, v = part.split(':')
                index.append(to[int(i)])
                value.append(float(v))
            starts.append(len(index))
    matrix = csr_matrix((np.array(value, np.float32), np.array(index), np.array(starts)), (len(labels), len(vocabulary)))
    return list(vocabulary), keys, np.array(labels), golds, required, matrix


def train(matrix, labels, weights, rounds, depth, seed):
    data = xgb.DMatrix(matrix, label=np.array([LABEL[l] for l in labels]), weight=weights)
    params = dict(objective='binary:logistic', max_depth=depth, eta=0.07, subsample=0.7, colsample_bytree=0.4,
                  min_child_weight=3, reg_lambda=3, tree_method='hist', nthread=1, seed=seed, base_score=0.5)
    return xgb.train(params, data, rounds)


def event(key):
    a, b = sorted(key[4:6]) if key[3] in SYMMETRIC else key[4:6]
    return (key[0], key[1], key[3], a, b)


def told(keys, scores, least, beside):
    """The candidates that the extractor would tell: per trigger and pair of states the surest; of a pair's further
    relations in a sentence only those that are surer than `beside`; each event once."""
    best = {}
    for i, (key, score) in enumerate(zip(keys, scores)):
        if score < least or key[4] == key[5]:
            continue
        group = (key[0], key[2], tuple(sorted(key[4:6])))
        if group not in best or score > scores[best[group]]:
            best[group] = i
    events, firsts = {}, {}
    for i in sorted(best.values(), key=lambda i: -scores[i]):
        pair = (keys[i][0], keys[i][1], tuple(sorted(keys[i][4:6])))
        if firsts.setdefault(pair, i) == i or scores[i] >= beside:
            events.setdefault(event(keys[i]), i)
    return list(events.values())


def counts(chosen, labels, golds):
    right = {golds[i] for i in chosen if golds[i] is not None}
    return len(right), sum(labels[i] == 0 and golds[i] is None for i in chosen)


def report(title, mask, keys, labels, golds, required, scores, levels):
    print(title)
    at = np.where(mask)[0]
    mine, few = [keys[i] for i in at], scores[at]
    all_of = sum(required[a] for a in {k[0] for k in mine})
    for least in levels:
        chosen = [at[i] for i in told(mine, few, least, max(least, LEAST_BESIDE))]
        tp, fp = counts(chosen, labels, golds)
        p, r = tp / max(1, tp + fp), tp / all_of
        print(f'  {least:.2f}  P {p:.3f}  R {r:.3f} of {all_of}  F1 {2 * p * r / max(1e-9, p + r):.3f}')


def forest_text(model, names, slope, offset, prune):
    used = sorted(features_of(model))
    number = {f: i for i, f in enumerate(used)}
    lines = [names[f] for f in used] + [f'calibration {slope:.5f} {offset:.5f}']
    if prune is not None:
        lines.append(f'prune {PRUNE_AFTER} {prune:.4f}')
    for tree in model.get_dump(dump_format='json'):
        lines.append(' '.join(preorder(json.loads(tree), number)))
    return '\n'.join(lines)


def nodes(node):
    yield node
    for child in node.get('children', []):
        yield from nodes(child)


def preorder(node, number):
    if 'leaf' in node:
        return [f"{node['leaf']:.4f}"]
    yes, no = (next(c for c in node['children'] if c['nodeid'] == node[side]) for side in ('yes', 'no'))
    sign = '<' if node['missing'] == node['yes'] else '>'
    return [f"{number[int(node['split'][1:])]}{sign}{node['split_condition']:.5g}"] + preorder(yes, number) + preorder(no, number)


# What the second forest asks of a candidate itself, beside how it stands among the others.
OWN = re.compile(r'rank|weak|hasObject|hasSubject|passive|depth|triggersHere|actorsHere|readings|ruledHere|ruledHereSure|voiced|quoted|mutual|type=.*|class=.*|'
                 r'[st]\.(back|inTitle|ownSlot|othersSlot|slotLead|share|nearer|locative|isVoice|side=.*|person=.*|form=.*|kind=.*)|'
                 r'p\.(ruled|together|toldBefore|toldNearest|pairSteps|ruledOtherwise|ruledSource|ruledTarget)')
LEAST_ALONE = 0.03


def folds(articles, chosen, seed):
    order = sorted({a for a in articles if chosen(a)})
    np.random.RandomState(seed).shuffle(order)
    return np.array_split(np.array(order), 10)


def unseen_margins(matrix, labels, weights, articles, rounds, depth):
    """For every candidate the sum of trees that have not seen its article."""
    margins = np.zeros(len(labels))
    whole, lone = folds(articles, lambda a: not a.startswith(LONE), 7), folds(articles, lambda a: a.startswith(LONE), 8)
    tests = [np.isin(articles, np.concatenate(fold)) for fold in zip(whole, lone)]
    global unseen_of

    def unseen_of(test):
        part = ~test & (labels >= 0)
        return train(matrix[part], labels[part], weights[part], rounds, depth, 1).predict(xgb.DMatrix(matrix[test]), output_margin=True)

    with ProcessPoolExecutor(2, mp_context=get_context('fork')) as pool:
        for test, found in zip(tests, pool.map(call_unseen, tests)):
            margins[test] = found
    return margins


def call_unseen(test):
    return unseen_of(test)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def load_company(paths):
    """How the candidates stand among those of their article: a matrix over all rows, and which rows are weighed again."""
    vocabulary, index, value, starts, kept = {}, [], [], [0], []
    for path in paths:
        names = open(path + '.company.names', encoding='utf8').read().split('\n')[:-1]
        to = [vocabulary.setdefault(name, len(vocabulary)) for name in names]
        for line in open(path + '.company', encoding='utf8'):
            kept.append(line.strip() != '-')
            for part in line.split() if kept[-1] else []:
                i, v = part.split(':')
                index.append(to[int(i)])
                value.append(float(v))
            starts.append(len(index))
    return list(vocabulary), csr_matrix((np.array(value, np.float32), np.array(index), np.array(starts)), (len(kept), len(vocabulary))), np.array(kept)


def write_likelihoods(paths, likelihoods):
    at = 0
    for path in paths:
        count = sum(1 for _ in open(path + '.rows', encoding='utf8'))
        np.savetxt(path + '.likelihoods', likelihoods[at:at + count], fmt='%.5f')
        at += count


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('out', help='the TypeScript module to write; - for none')
    options.add_argument('rows', nargs='+', help='what role-candidates wrote, without .rows')
    options.add_argument('--rounds', type=int, default=200)
    options.add_argument('--lone', type=float, default=1.2, help='weight of sentences that stand alone beside articles')
    options.add_argument('--real', type=float, default=2.0, help='weight of published articles beside our own')
    options.add_argument('--depth', type=int, default=6)
    args = options.parse_args()
    names, keys, labels, golds, required, matrix = load(args.rows)
    seen = np.asarray((matrix != 0).sum(0)).ravel()
    keep = np.where(seen >= LEAST_SEEN)[0]
    names, matrix = [names[i] for i in keep], matrix[:, keep]
    articles = np.array([key[0] for key in keys])
    lone = np.array([key[0].startswith(LONE) for key in keys])
    own = np.array([re.match(r'[a-z]-\d', key[0]) is not None for key in keys])
    weights = np.where(lone, args.lone, np.where(own, 1.0, args.real))
    print(f'{len(set(articles[~lone]))} articles, {len(labels)} candidates, {len(names)} features', flush=True)

    alone = unseen_margins(matrix, labels, weights, articles, args.rounds, args.depth)
    write_likelihoods(args.rows, sigmoid(alone))
    subprocess.run(['node', 'src/cli/launch.mjs', 'role-company', *args.rows], check=True)
    company_names, company, kept = load_company(args.rows)
    first = train(matrix[labels >= 0], labels[labels >= 0], weights[labels >= 0], args.rounds, args.depth, 1)
    used = features_of(first)
    own_features = [i for i, name in enumerate(names) if i in used and OWN.fullmatch(name)]
    # From here on only what is weighed again.
    at = np.where(kept & ~lone)[0]
    both = hstack([company, matrix[:, own_features]]).tocsr()[at]
    both_names = company_names + [names[i] for i in own_features]
    by_itself = calibrated(alone, keys, labels, golds, own, CAUTION)[0][at]
    keys, labels_again, golds = [keys[i] for i in at], labels[at], [golds[i] for i in at]
    own, again_weights = own[at], weights[at]
    among = unseen_margins(both, labels_again, again_weights, articles[at], args.rounds, args.depth - 1)

    scores, slope, offset, chosen, right = calibrated(among, keys, labels_again, golds, own, CAUTION)
    ruled = np.array([float(k[6]) for k in keys])
    for name, mask in (('published', ~own), ('own', own)):
        report(f'{name}: the rules alone', mask, keys, labels_again, golds, required, ruled, (0.5,))
        report(f'{name}: 10 folds, each by itself', mask, keys, labels_again, golds, required, by_itself, (0.25, 0.3, 0.35, 0.4))
        report(f'{name}: 10 folds, among all', mask, keys, labels_again, golds, required, scores, (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.7))
    bins = np.clip((scores[chosen] * 10).astype(int), 0, 9)
    print('calibration:', ' '.join(f'{b / 10:.1f}: {right[bins == b].mean():.2f} of {int((bins == b).sum())}' for b in range(10) if (bins == b).any()))
    if args.out == '-':
        return
    part = labels_again >= 0
    second = train(both[part], labels_again[part], again_weights[part], args.rounds, args.depth - 1, 1)
    sums = first.predict(xgb.DMatrix(matrix), output_margin=True, iteration_range=(0, PRUNE_AFTER))
    prune = float(np.quantile(sums[sigmoid(alone) >= 2 * LEAST_ALONE], 0.002))
    print(f'pruned after {PRUNE_AFTER} trees: {(sums < prune).mean():.2f} of the candidates')
    with open(args.out, 'w', encoding='utf8') as out:
        out.write('// Made by `npm run train:roles`: the forests that weigh candidates, in the notation of forest.ts.\n')
        out.write(f'export const ALONE = `{forest_text(first, names, 1, 0, prune)}`\n')
        out.write(f'export const AMONG = `{forest_text(second, both_names, slope, offset, None)}`\n')


def calibrated(margins, keys, labels, golds, among, caution):
    """Likelihoods (Platt 1999), so much below the measured ones: on what would be told, since that is what a reader sees; of
    our own articles, since the rules were made by looking at the published ones and look surer there than they are."""
    articled = np.where(among)[0]
    chosen = [articled[i] for i in told([keys[i] for i in articled], margins[articled], -3, -3)]
    chosen = np.array([i for i in chosen if labels[i] >= 0 or golds[i] is not None])
    right = np.array([float(labels[i] > 0 or golds[i] is not None) for i in chosen])
    slope, offset = platt(margins[chosen], right)
    offset -= caution
    return sigmoid(slope * margins + offset), slope, offset, chosen, right


def features_of(model):
    return {int(n['split'][1:]) for tree in model.get_dump(dump_format='json') for n in nodes(json.loads(tree)) if 'split' in n}


def platt(margin, right):
    slope, offset = 1.0, 0.0
    for _ in range(200):
        p = 1 / (1 + np.exp(-(slope * margin + offset)))
        g = np.array([((p - right) * margin).sum(), (p - right).sum()])
        w = p * (1 - p)
        h = np.array([[(w * margin * margin).sum() + 1e-6, (w * margin).sum()], [(w * margin).sum(), w.sum() + 1e-6]])
        step = np.linalg.solve(h, g)
        slope, offset = slope - step[0], offset - step[1]
    return slope, offset


main()
