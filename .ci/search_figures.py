"""Measures rankings on real documents. Each figure is one line: FIGURE name asked measured.

  search_figures.py [--only queries|questions|headings|headings-vi]... [--keep FOLDER] [--json FOLDER]

--keep holds the indexes between calls; an index that is there is not made again. --json writes the
reports of search_eval.py, for its --compare.
"""

import argparse
import csv
import json
import pathlib
import shutil
import tempfile
import unicodedata

from figures import GOLD, LAWS, RESOLUTIONS, SHARED, evaluate, figure, rounded, songluat, start, stop

QUESTIONS = SHARED / 'data' / 'questions-vi'
KINDS = {
    'vi': 0.93, 'vi-nodiac': 0.93, 'vi-partial': 0.93, 'en': 0.93, 'x-vi2en': 0.75, 'x-en2vi': 0.75, 'x-pair': 0.93,
    'phrase': 0.93, 'number': 0.93, 'citation': 0.93, 'section': 0.95, 'typo': 0.88, 'syn': 0.85, 'all': 0.90,
}
ASKED = {
    'questions': {'mrr': 0.86, 's10': 0.97},
    'questions-unaccented': {'mrr': 0.82, 's10': 0.95},
    'headings': {'mrr': 0.60, 's10': None},
    'headings-vi': {'mrr': 0.88, 's10': None},
}


class Measuring:
    def __init__(self, kept, reports):
        self.kept, self.reports = kept, reports

    def index(self, name, fill):
        """The folder of an index, made by `fill` unless it is there."""
        folder = self.kept / name
        if not folder.exists():
            making = self.kept / f'{name}.making'
            shutil.rmtree(making, ignore_errors=True)
            fill(making)
            making.rename(folder)
        return folder

    def ask(self, name, index, queries):
        server, port = start(index)
        try:
            url = f'http://127.0.0.1:{port}'
            report = evaluate('search_eval.py', '--url', url, '--queries', queries, '--json')
        finally:
            stop(server)
        if self.reports:
            (self.reports / f'{name}.json').write_text(json.dumps(report), encoding='utf-8')
        return report

    def queries(self):
        index = self.index('resolutions', lambda folder: songluat('ingest', RESOLUTIONS, '--index', folder))
        report = self.ask('queries', index, GOLD / 'queries-dev.tsv')
        for kind, row in report['kinds'].items():
            figure(f'search.ndcg.{kind}', f'>={KINDS[kind]}', rounded(row['ndcg']))
        figure('search.errors', '=0', len(report['errors']))

    def questions(self):
        laws = QUESTIONS / 'laws'
        index = self.index('questions', lambda folder: songluat('ingest', laws, '--index', folder))
        asked = rows(QUESTIONS / 'questions.tsv')
        self.report('questions', [self.ask('questions', index, QUESTIONS / 'questions.tsv')])
        bare = self.kept / 'questions-unaccented.tsv'
        write(bare, [{**row, 'query': without_accents(row['query'])} for row in asked])
        self.report('questions-unaccented', [self.ask('questions-unaccented', index, bare)])

    def headings_vi(self):
        report = self.ask('headings-vi', self.vietnamese(), GOLD / 'headings-vi-dev.tsv')
        self.report('headings-vi', [report])

    def headings(self):
        """English headings for Vietnamese texts, each half of the laws after learning from the other."""
        halves = [[], []]
        for number, (work, page) in enumerate(sorted(self.pages().items())):
            halves[number % 2].append((work, page))
        reports = []
        for number, half in enumerate(halves):
            others = [page for _, page in halves[1 - number]]
            index = self.index(f'headings-{number}', lambda folder, others=others: self.learned(folder, others))
            works = {work for work, _ in half}
            queries = self.kept / f'headings-{number}.tsv'
            write(queries, [r for r in rows(GOLD / 'headings-dev.tsv') if r['relevant'].split('|')[0] in works])
            reports.append(self.ask(f'headings-{number}', index, queries))
        self.report('headings', reports)

    def vietnamese(self):
        return self.index('laws', lambda folder: songluat('ingest', LAWS, '--only', 'vi', '--index', folder))

    def pages(self):
        """The page of each law, by the law's id."""
        self.vietnamese()
        pages = self.kept / 'pages.json'
        if not pages.exists():
            with tempfile.TemporaryDirectory() as again:
                answer = songluat('ingest', LAWS, '--only', 'vi', '--index', again, '--json')
            found = {row['work']: row['path'] for row in map(json.loads, answer.splitlines())}
            pages.write_text(json.dumps(found), encoding='utf-8')
        return json.loads(pages.read_text(encoding='utf-8'))

    def learned(self, folder, pages):
        shutil.copytree(self.vietnamese(), folder)
        songluat('lexicon', 'learn', *pages, '--index', folder)

    def report(self, name, reports):
        asked = [row for report in reports for row in report['queries']]
        for measure, wanted in ASKED[name].items():
            mean = sum(row[measure] for row in asked) / len(asked)
            figure(f'search.{name}.{measure}', f'>={wanted}' if wanted else '-', rounded(mean))
        figure(f'search.{name}.errors', '=0', sum(len(report['errors']) for report in reports))


def without_accents(text):
    apart = unicodedata.normalize('NFD', text.replace('đ', 'd').replace('Đ', 'D'))
    return ''.join(c for c in apart if unicodedata.category(c) != 'Mn')


def rows(path):
    with open(path, encoding='utf-8', newline='') as lines:
        return list(csv.DictReader(lines, delimiter='\t', quoting=csv.QUOTE_NONE))


def write(path, answers):
    with open(path, 'w', encoding='utf-8', newline='') as lines:
        out = csv.DictWriter(lines, answers[0].keys(), delimiter='\t', quoting=csv.QUOTE_NONE, quotechar=None)
        out.writeheader()
        out.writerows(answers)


def main():
    measures = {
        'queries': Measuring.queries, 'questions': Measuring.questions,
        'headings': Measuring.headings, 'headings-vi': Measuring.headings_vi,
    }
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--only', action='append', choices=measures)
    parser.add_argument('--keep', type=pathlib.Path)
    parser.add_argument('--json', type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        measuring = Measuring(options.keep or pathlib.Path(temporary), options.json)
        for folder in filter(None, (options.keep, options.json)):
            folder.mkdir(parents=True, exist_ok=True)
        for name in options.only or measures:
            measures[name](measuring)


if __name__ == '__main__':
    main()
