"""Tries values of search.score.Weights over the development sets, one weight at a time.

  tune_search.py --keep FOLDER [--set NAME=VALUE]... [--sets NAME,...] NAME VALUE [VALUE...]

FOLDER is that of search_figures.py --keep. Without a name only the figures of the weights as they
are, or as --set has them, are printed. Prints for each value nDCG@10 of the queries and MRR@10 of
the other sets.
"""

import argparse
import contextlib
import http.client
import pathlib
import subprocess
import sys
import time

from figures import GOLD, ROOT, SHARED, free_port
from search_figures import QUESTIONS

sys.path.insert(0, str(SHARED / 'eval'))
import search_eval  # noqa: E402

SETS = {
    'queries': [('resolutions', GOLD / 'queries-dev.tsv')],
    'questions': [('questions', QUESTIONS / 'questions.tsv')],
    'questions-unaccented': [('questions', 'questions-unaccented.tsv')],
    'headings': [('headings-0', 'headings-0.tsv'), ('headings-1', 'headings-1.tsv')],
    'headings-vi': [('laws', GOLD / 'headings-vi-dev.tsv')],
}


@contextlib.contextmanager
def server(kept):
    port = free_port()
    path = f"{ROOT / 'target' / 'classes'}:{ROOT / 'target' / 'lib'}/*"
    source = ROOT / 'src' / 'bench' / 'java' / 'RankingServer.java'
    command = ['java', '-Xmx1g', '-cp', path, source, str(port), ROOT / 'corpus' / 'glossary.tsv', kept]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            with contextlib.suppress(ConnectionError):
                http.client.HTTPConnection('127.0.0.1', port).connect()
                break
            time.sleep(0.1)
        yield f'http://127.0.0.1:{port}'
    finally:
        process.terminate()
        process.wait()


def read(kept, name, part):
    queries = {}
    for index, path in SETS[name]:
        file = kept / path
        paras = file.with_suffix('.paras.tsv')
        held = search_eval.read_paras(paras) if paras.exists() else []
        asked = search_eval.read_queries(file, 'all', None, held)
        queries[index] = asked[('even', 'odd').index(part)::2] if part else asked
    return queries


def scores(url, queries, weights):
    """The measures of each query; where articles are asked for, those of one long page."""
    rows = []
    for index, asked in queries.items():
        client = search_eval.Client(f'{url}/{index}', weights, 60)
        for query in asked:
            try:
                hits = client.get(query.text, 50)[1]['hits'] if query.by_article else None
                ranking = query.rank(hits) if query.by_article else client.ranking(query, 10)[1]
            except ValueError:
                ranking = []
            first = [search_eval.describe(hit, grade) for hit, _, grade in ranking[:3]]
            rows.append({'qid': query.qid, 'kind': query.kind, 'query': query.text, 'first': first, **search_eval.measure(query, ranking, 2)})
    return rows


def mean(rows, measure):
    return sum(row[measure] for row in rows) / len(rows)


def told(name, rows, kinds):
    if name != 'queries':
        by_kind = {row['kind'] for row in rows}
        parts = [f"{kind} {mean([r for r in rows if r['kind'] == kind], 'mrr'):.3f}" for kind in sorted(by_kind)]
        more = f" ({', '.join(parts)})" if kinds and len(parts) > 1 else ''
        return f"{name} {mean(rows, 'mrr'):.4f}/{mean(rows, 's10'):.3f}{more}"
    parts = []
    for kind in dict.fromkeys(row['kind'] for row in rows):
        parts.append(f"{kind} {mean([r for r in rows if r['kind'] == kind], 'ndcg'):.3f}")
    more = f" ({', '.join(parts)})" if kinds else ''
    return f"{name} {mean(rows, 'ndcg'):.4f}{more}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--keep', type=pathlib.Path, required=True)
    parser.add_argument('--set', action='append', default=[])
    parser.add_argument('--sets', default=','.join(SETS))
    parser.add_argument('--part', choices=('odd', 'even'), help='only every other query, as a check')
    parser.add_argument('--failures', action='store_true', help='print what is ranked below 0.95')
    parser.add_argument('--kinds', action='store_true')
    parser.add_argument('name', nargs='?')
    parser.add_argument('values', nargs='*')
    options = parser.parse_args()
    fixed = dict(pair.split('=', 1) for pair in options.set)
    sets = {name: read(options.keep, name, options.part) for name in options.sets.split(',')}
    with server(options.keep) as url:
        for value in options.values or [None]:
            weights = {**fixed, **({options.name: value} if options.name else {})}
            ranked = {name: scores(url, queries, weights) for name, queries in sets.items()}
            if options.failures:
                every = [row for rows in ranked.values() for row in rows if row['ndcg'] < 0.95]
                for row in sorted(every, key=lambda row: row['ndcg']):
                    found = [f"{row['ndcg']:.3f}", row['qid'], row['kind'], row['query'], *row['first']]
                    print('\n    '.join(found))
            line = '  '.join(told(name, rows, options.kinds) for name, rows in ranked.items())
            print(options.name or 'as is', value or '', line, sep='\t', flush=True)


if __name__ == '__main__':
    main()
