"""Makes tables of Приложение 1 as teachers send them back, each spoiled in its own way.

    spoil.py SOURCE.xlsx FOLDER

SOURCE is the table of the fixture `two-departments` for its first period, with all marks. FOLDER gets the files and
`cases.json`: for each file what `ozero import` has to answer, where no mark is on record yet. `marks` are those that
are on record afterwards, as differences from the source: a number, or null for a mark that is not taken over. `says`
are parts of what is told.
"""

import csv
import datetime
import io
import json
import pathlib
import sys
import zipfile

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

SOURCE, FOLDER = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
CRAFTS, SCIENCE = "Отдел ремёсел", "Отдел науки"
CASES = []


class Table:
    """A sheet with the places of its header, its rows and its dates."""

    def __init__(self, sheet):
        self.sheet = sheet
        cells = [c for row in sheet.iter_rows() for c in row]
        corner = next(c for c in cells if c.value == "№")
        self.head, self.first = corner.row, corner.row + 2
        self.columns = {
            c.value: c.column for c in sheet[self.head] if isinstance(c.value, str) and c.value != "№"
        }
        self.group = self.columns["Группа"]
        self.program = self.columns["Образовательная программа"]
        self.days = {
            c.value.date(): c.column
            for c in sheet[self.head + 1]
            if isinstance(c.value, datetime.datetime)
        }
        self.rows = {}
        row = self.first
        while sheet.cell(row, self.group).value is not None:
            title = str(sheet.cell(row, self.program).value).strip("«»")
            self.rows[title, str(sheet.cell(row, self.group).value)] = row
            row += 1
        self.end = row

    def mark(self, title, group, day):
        date = datetime.datetime.strptime(day, "%d.%m.%Y").date()
        return self.sheet.cell(self.rows[title, group], self.days[date])

    def marks(self):
        for row in range(self.first, self.end):
            for column in self.days.values():
                yield self.sheet.cell(row, column)

    def heads(self):
        return [self.sheet.cell(self.head + 1, column) for column in self.days.values()]


class Book:
    def __init__(self):
        self.file = openpyxl.load_workbook(SOURCE)
        for sheet in self.file:
            for area in list(sheet.merged_cells.ranges):
                sheet.unmerge_cells(str(area))
        self.crafts, self.science = Table(self.file[CRAFTS]), Table(self.file[SCIENCE])
        self.tables = [self.crafts, self.science]


def add(name, content, code=0, says=(), marks=None, options=()):
    (FOLDER / name).write_bytes(content)
    CASES.append(
        {
            "file": name,
            "code": code,
            "says": list(says),
            "marks": marks if isinstance(marks, dict) else {},
            # Whether no mark at all is on record afterwards.
            "none": marks == "none" or (code == 1 and not options),
            "options": list(options),
        }
    )


def case(code=0, says=(), marks=None, options=(), also=None):
    """A spoiled copy of the source, made by openpyxl."""

    def wrap(spoil):
        book = Book()
        spoil(book)
        buffer = io.BytesIO()
        book.file.save(buffer)
        add(f"{spoil.__name__}.xlsx", buffer.getvalue(), code, says, marks, options)
        if also:
            add(f"{spoil.__name__}_partly.xlsx", buffer.getvalue(), 1, says, also, ["--partial"])
        return spoil

    return wrap


# What changes nothing.


@case()
def saved_again(book):
    pass


@case()
def column_of_groups_first(book):
    for table in book.tables:
        column = [table.sheet.cell(row, table.group).value for row in range(1, table.end)]
        table.sheet.insert_cols(1)
        for row, value in enumerate(column, 1):
            table.sheet.cell(row, 1).value = value
        table.sheet.delete_cols(table.group + 1)


@case()
def days_in_reverse(book):
    for table in book.tables:
        columns = sorted(table.days.values())
        for row in range(table.head + 1, table.end):
            cells = [table.sheet.cell(row, column) for column in columns]
            values = [(c.value, c.number_format) for c in cells]
            for c, (value, form) in zip(cells, reversed(values)):
                c.value, c.number_format = value, form


@case()
def column_of_remarks_between(book):
    for table in book.tables:
        place = min(table.days.values())
        table.sheet.insert_cols(place)
        table.sheet.cell(table.head, place).value = "Примечание"
        table.sheet.cell(table.first, place).value = "двое болеют, вернутся в ноябре"


@case(says=["столбец «Болеют» не перенесён", "лист «Отдел науки»"])
def column_of_other_numbers(book):
    place = max(book.science.days.values()) + 1
    book.science.sheet.cell(book.science.head, place).value = "Болеют"
    book.science.sheet.cell(book.science.first, place).value = 2


@case()
def columns_hidden(book):
    for table in book.tables:
        for column in list(table.days.values())[:3]:
            letter = openpyxl.utils.get_column_letter(column)
            table.sheet.column_dimensions[letter].hidden = True


@case()
def rows_hidden(book):
    book.science.sheet.row_dimensions[book.science.first].hidden = True


@case()
def programs_merged(book):
    table = book.science
    rows = [row for (title, _), row in table.rows.items() if title == "Занимательная химия"]
    assert len(rows) == 2
    for column in range(1, table.group):
        table.sheet.cell(rows[1], column).value = None
        table.sheet.merge_cells(
            start_row=rows[0], end_row=rows[1], start_column=column, end_column=column
        )


@case()
def programs_once(book):
    table = book.science
    rows = [row for (title, _), row in table.rows.items() if title == "Занимательная химия"]
    for column in range(1, table.group):
        table.sheet.cell(rows[1], column).value = None


@case()
def marks_with_people(book):
    for table in book.tables:
        for mark in table.marks():
            if isinstance(mark.value, int):
                mark.value = f"{mark.value} чел"


@case()
def marks_with_people_and_point(book):
    for table in book.tables:
        for mark in table.marks():
            if isinstance(mark.value, int):
                mark.value = f" {mark.value}\u00a0чел. "


@case()
def marks_as_texts(book):
    for table in book.tables:
        for mark in table.marks():
            if isinstance(mark.value, int):
                mark.value, mark.number_format = str(mark.value), "@"


@case()
def marks_with_a_part(book):
    for table in book.tables:
        for mark in table.marks():
            if isinstance(mark.value, int):
                mark.value = float(mark.value)


@case()
def dashes_where_no_lesson_is(book):
    dashes = ["-", "–", "—", "х", "занятия не было", "", " "]
    for table in book.tables:
        for number, mark in enumerate(table.marks()):
            if mark.value is None or mark.value == "–":
                mark.value = dashes[number % len(dashes)]


@case()
def days_as_texts(book):
    for table in book.tables:
        for head in table.heads():
            head.value, head.number_format = head.value.strftime("%d.%m.%y"), "@"


@case()
def days_without_year(book):
    for table in book.tables:
        for head in table.heads():
            head.value = head.value.strftime("%d.%m")


@case()
def days_in_words(book):
    for table in book.tables:
        for head in table.heads():
            head.value = f"{head.value.day} октября"


@case()
def days_with_weekdays(book):
    names = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]
    for table in book.tables:
        for head in table.heads():
            head.value = f"{names[head.value.weekday()]}, {head.value.strftime('%d.%m.%Y')}"


@case()
def days_as_numbers(book):
    for table in book.tables:
        for head in table.heads():
            head.value = (head.value - datetime.datetime(1899, 12, 30)).days
            head.number_format = "General"


@case()
def days_shown_by_month(book):
    for table in book.tables:
        for head in table.heads():
            head.number_format = '[$-419]d\\ mmmm;@'


@case()
def days_from_1904(book):
    book.file.epoch = CALENDAR_MAC_1904


@case()
def totals_below(book):
    for table in book.tables:
        table.sheet.cell(table.end, 2).value = "Итого"
        for column in table.days.values():
            table.sheet.cell(table.end, column).value = 99


@case()
def totals_as_formulas(book):
    for table in book.tables:
        letter = openpyxl.utils.get_column_letter(min(table.days.values()))
        table.sheet.cell(table.end, 1).value = "ИТОГО:"
        total = f"=SUM({letter}{table.first}:{letter}{table.end - 1})"
        table.sheet.cell(table.end, min(table.days.values())).value = total


@case()
def total_of_each_row(book):
    for table in book.tables:
        place = max(table.days.values()) + 1
        table.sheet.cell(table.head, place).value = "Итого"
        for row in range(table.first, table.end):
            table.sheet.cell(row, place).value = 55


@case()
def signature_below(book):
    sheet = book.science.sheet
    sheet.cell(book.science.end + 2, 1).value = "Руководитель подразделения"
    sheet.cell(book.science.end + 2, 5).value = "А.Г. Полозова"
    sheet.cell(book.science.end + 3, 1).value = datetime.datetime(2026, 11, 1)


@case()
def sheets_in_reverse_and_renamed(book):
    book.file.move_sheet(book.crafts.sheet, 1)
    book.crafts.sheet.title, book.science.sheet.title = "Лист2", "Лист1"


@case()
def sheet_of_advice(book):
    sheet = book.file.create_sheet("Как заполнять", 0)
    sheet["A1"] = "Впишите число детей в день занятия."


@case(says=["скрытый лист не перенесён", "лист «Черновик»"])
def sheet_hidden(book):
    sheet = book.file.copy_worksheet(book.science.sheet)
    sheet.title, sheet.sheet_state = "Черновик", "hidden"
    table = Table(sheet)
    for mark in table.marks():
        if isinstance(mark.value, int):
            mark.value = 1


def block(table, columns):
    """A header and rows of some columns, as values with their formats."""
    rows = range(table.head, table.end)
    return [
        [(table.sheet.cell(row, c).value, table.sheet.cell(row, c).number_format) for c in columns]
        for row in rows
    ]


def put(sheet, row, rows):
    for line in rows:
        for column, (value, form) in enumerate(line, 1):
            sheet.cell(row, column).value = value
            sheet.cell(row, column).number_format = form
        row += 1
    return row


@case()
def parts_below_each_other(book):
    for table in book.tables:
        names = list(range(1, table.group + 1))
        days = sorted(table.days.values())
        half = len(days) // 2
        sheet = book.file.create_sheet(f"{table.sheet.title}, части")
        end = put(sheet, 3, block(table, names + days[:half]))
        sheet.cell(end + 1, 1).value = "Часть 2"
        put(sheet, end + 3, block(table, names + days[half:]))
        book.file.remove(table.sheet)


@case()
def departments_on_one_sheet(book):
    sheet = book.file.create_sheet("Все")
    row = 1
    for table in book.tables:
        sheet.cell(row, 1).value = f"Подразделение: {table.sheet.title}"
        columns = list(range(1, table.sheet.max_column + 1))
        row = put(sheet, row + 1, block(table, columns)) + 2
        book.file.remove(table.sheet)


@case()
def departments_beside_each_other(book):
    sheet = book.file.create_sheet("Все")
    place = 1
    for table in book.tables:
        columns = list(range(1, table.sheet.max_column + 1))
        for row, line in enumerate(block(table, columns), 2):
            for column, (value, form) in enumerate(line, place):
                sheet.cell(row, column).value = value
                sheet.cell(row, column).number_format = form
        place += len(columns) + 2
        book.file.remove(table.sheet)


@case()
def weekdays_below_days(book):
    names = ["пн", "вт", "ср", "чт", "пт", "сб", "вс"]
    for table in book.tables:
        table.sheet.insert_rows(table.first)
        for day, column in table.days.items():
            table.sheet.cell(table.first, column).value = names[day.weekday()]


@case()
def sums_behind_days(book):
    for table in book.tables:
        place = max(table.days.values()) + 1
        table.sheet.cell(table.head + 1, place).value = "Итого"
        for row in range(table.first, table.end):
            table.sheet.cell(row, place).value = 99


@case()
def quarantine(book):
    for table in book.tables:
        for mark in table.marks():
            if mark.value == "–":
                mark.value = "карантин"


@case()
def titles_removed(book):
    for table in book.tables:
        table.sheet.delete_rows(1, table.head - 1)


@case()
def pushed_down_and_right(book):
    for table in book.tables:
        table.sheet.insert_rows(1, 20)
        table.sheet.insert_cols(1, 3)


@case()
def empty_rows_between(book):
    for table in book.tables:
        table.sheet.insert_rows(table.first + 1)


@case()
def names_typed_anew(book):
    for table in book.tables:
        for row in range(table.first, table.end):
            title = table.sheet.cell(row, table.program)
            title.value = f'  "{str(title.value).strip("«»").replace("ё", "е")}" '
            group = table.sheet.cell(row, table.group)
            group.value = f"группа {group.value}"


@case()
def headings_typed_anew(book):
    for table in book.tables:
        table.sheet.cell(table.head, table.program).value = "программа"
        table.sheet.cell(table.head, table.group).value = "№ группы"


@case()
def rich_texts(book):
    bold = InlineFont(b=True)
    for table in book.tables:
        for mark in table.marks():
            if isinstance(mark.value, int):
                mark.value = CellRichText(TextBlock(bold, str(mark.value)), " чел")


@case()
def row_twice(book):
    table = book.science
    for column in range(1, table.sheet.max_column + 1):
        table.sheet.cell(table.end, column).value = table.sheet.cell(table.first, column).value


@case(marks={"rezba-po-derevu-1;12.10.2026": 4})
def another_number(book):
    book.crafts.mark("Резьба по дереву", "1", "12.10.2026").value = 4


@case(marks={"rezba-po-derevu-1;12.10.2026": None})
def one_mark_fewer(book):
    book.crafts.mark("Резьба по дереву", "1", "12.10.2026").value = None


@case(marks={"rezba-po-derevu-1;12.10.2026": 0})
def nobody_came(book):
    book.crafts.mark("Резьба по дереву", "1", "12.10.2026").value = "никого"


@case(says=["нет ни занятия", "столбец"], marks={"rezba-po-derevu-1;13.10.2026": 5})
def day_without_lesson(book):
    place = max(book.crafts.days.values()) + 1
    book.crafts.sheet.cell(book.crafts.head + 1, place).value = "13.10.2026"
    book.crafts.sheet.cell(book.crafts.first, place).value = 5


# What is not understood.

CELL = {"rezba-po-derevu-1;12.10.2026": None}


def wrong(name, value, *says, form=None):
    """One mark of the sheet of crafts, written so that nobody can tell the number."""

    def spoil(book):
        mark = book.crafts.mark("Резьба по дереву", "1", "12.10.2026")
        mark.value = value
        if form:
            mark.number_format = form

    spoil.__name__ = name
    case(1, ["лист «Отдел ремёсел»", *says], also=CELL)(spoil)


wrong("truth", True, "«ИСТИНА»", "впишите число")
wrong("formula_error", "#REF!", "«#REF!»", "ошибка формулы")
wrong("formula_not_computed", "=5+4", "формулу никто не посчитал")
wrong("mark_became_date", datetime.datetime(2026, 11, 12), "приняла запись за дату", form="dd.mm.yy")
wrong("word_for_number", "много", "не удалось прочитать «много»")
wrong("letter_for_absence", "н", "если не пришёл никто, напишите «0»")
wrong("everybody", "все", "напишите число")
wrong("half_a_child", 8.5, "не удалось прочитать «8.5»")
wrong("fewer_than_nobody", -3, "не удалось прочитать «-3»")
wrong("more_than_the_group_has", 25, "присутствовало 25", "10 учащихся")
wrong("letter_for_figure", "З0", "буквы вместо цифр", "возможно, «30»")
wrong("more_than_all", "14 из 12", "14 больше, чем 12")
wrong("of_another_group", "9 из 15", "в ячейке «9 из 15»", "10 учащихся")
wrong("some_are_ill", "8 болеют", "впишите одно число")
wrong("question", "9?", "не удалось прочитать «9?»")
wrong("percent", "90%", "не удалось прочитать «90%»")
wrong("two_numbers_for_one", "9 10", "не удалось прочитать «9 10»")


@case(1, ["нет группы «9» у программы «Резьба по дереву»", "«1» и «2»"])
def group_unknown(book):
    book.crafts.sheet.cell(book.crafts.first, book.crafts.group).value = 9


@case(1, ["возможно, это программа «Резьба по дереву»"])
def program_misspelt(book):
    book.crafts.sheet.cell(book.crafts.first, book.crafts.program).value = "Резба по деревy"


@case(1, ["группа не указана"])
def group_missing(book):
    book.crafts.sheet.cell(book.crafts.first, book.crafts.group).value = None


@case(1, ["не удалось прочитать дату «31.11.26»"])
def day_that_is_none(book):
    book.crafts.heads()[0].value = "31.11.26"


@case(1, ["над отметкой «10» нет даты"])
def day_removed(book):
    book.crafts.heads()[0].value = None


@case(1, ["не этого учебного года"])
def day_of_last_year(book):
    head = book.crafts.heads()[0]
    head.value = head.value.replace(year=2025)


@case(1, ["12.10.2026 – понедельник"])
def weekday_of_another_day(book):
    book.crafts.heads()[0].value = "вт 12.10.26"


@case(1, ["нет строки с названиями столбцов"])
def names_all_removed(book):
    table = book.crafts
    for column in range(1, max(table.days.values()) + 1):
        table.sheet.cell(table.head, column).value = None
    book.file.remove(book.science.sheet)


@case(1, ["не найдены столбцы с датами"])
def days_all_removed(book):
    for head in book.crafts.heads():
        head.value = None
    book.file.remove(book.science.sheet)


@case(1, ["а в другой ячейке 10", "(лист «Отдел ремёсел», строка"])
def day_twice(book):
    place = max(book.crafts.days.values()) + 1
    book.crafts.sheet.cell(book.crafts.head + 1, place).value = "12.10.2026"
    book.crafts.sheet.cell(book.crafts.first, place).value = 7


@case(1, ["стоит в объединённых ячейках"])
def marks_merged(book):
    row = book.crafts.rows["Резьба по дереву", "1"]
    first, second = sorted(book.crafts.days.values())[:2]
    book.crafts.sheet.cell(row, second).value = None
    book.crafts.sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=second)


@case(1, ["не найдена таблица с отметками"])
def no_table(book):
    for table in book.tables:
        book.file.remove(table.sheet)
    book.file.create_sheet("Лист1")["A1"] = "Отчёт"


@case(0, ["в таблице нет отметок"], marks="none")
def nothing_filled(book):
    for table in book.tables:
        for mark in table.marks():
            mark.value = None


# Tables of another program, made from nothing.


def rows_of(book):
    """Program, group, day, mark."""
    return [
        (title, group, date, table.sheet.cell(row, column).value)
        for table in book.tables
        for (title, group), row in table.rows.items()
        for date, column in table.days.items()
        if isinstance(table.sheet.cell(row, column).value, int)
    ]


ROWS = rows_of(Book())
DATES = sorted({date for _, _, date, _ in ROWS})
GROUPS = sorted({(title, group) for title, group, _, _ in ROWS})
MARKS = {(title, group, date): mark for title, group, date, mark in ROWS}


def written(name, fill, options=None, **case):
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, **(options or {})})
    fill(book, book.add_worksheet("Журнал отдела"))
    book.close()
    add(f"{name}.xlsx", buffer.getvalue(), **case)


def grid(book, sheet, as_text=False, in_one_cell=False):
    form = book.add_format({"num_format": "dd/mm/yyyy"})
    names = ["Группа"] if in_one_cell else ["Программа", "Группа"]
    for column, name in enumerate(names):
        sheet.write_string(0, column, name)
    for column, date in enumerate(DATES, len(names)):
        sheet.write_datetime(0, column, datetime.datetime.combine(date, datetime.time()), form)
    for row, (title, group) in enumerate(GROUPS, 1):
        cells = [f"{title}, группа {group}"] if in_one_cell else [title, group]
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text)
        for column, date in enumerate(DATES, len(names)):
            mark = MARKS.get((title, group, date))
            if mark is not None:
                (sheet.write_string if as_text else sheet.write_number)(
                    row, column, str(mark) if as_text else mark
                )


def rich_grid(book, sheet):
    grid(book, sheet)
    bold = book.add_format({"bold": True})
    for row, (title, _) in enumerate(GROUPS, 1):
        sheet.write_rich_string(row, 0, bold, title[:3], title[3:])


def computed_grid(book, sheet):
    grid(book, sheet)
    for row, (title, group) in enumerate(GROUPS, 1):
        for column, date in enumerate(DATES, 2):
            mark = MARKS.get((title, group, date))
            if mark is not None:
                sheet.write_formula(row, column, f"={mark - 1}+1", None, mark)


def long_table(book, sheet):
    form = book.add_format({"num_format": "d mmm yy"})
    for column, name in enumerate(["Дата занятия", "Программа", "Группа", "Присутствовало", "Тема"]):
        sheet.write_string(0, column, name)
    for row, (title, group, date, mark) in enumerate(ROWS, 1):
        sheet.write_datetime(row, 0, datetime.datetime.combine(date, datetime.time()), form)
        sheet.write_string(row, 1, title)
        sheet.write_string(row, 2, group)
        sheet.write_number(row, 3, mark)
        sheet.write_string(row, 4, "повторение")


written("xlsxwriter_grid", grid)
written("xlsxwriter_texts", lambda b, s: grid(b, s, as_text=True))
written("xlsxwriter_inline", grid, {"constant_memory": True, "in_memory": False})
written("xlsxwriter_1904", grid, {"date_1904": True})
written("xlsxwriter_one_cell", lambda b, s: grid(b, s, in_one_cell=True))
written("xlsxwriter_rich", rich_grid)
written("xlsxwriter_computed", computed_grid)
written("xlsxwriter_long", long_table)


# The same as text.


def text_rows(dates="%d.%m.%Y"):
    yield ["№", "Образовательная программа", "Группа"] + [date.strftime(dates) for date in DATES]
    for number, (title, group) in enumerate(GROUPS, 1):
        marks = [MARKS.get((title, group, date), "–") for date in DATES]
        yield [number, f"«{title}»", group] + marks


def text(separator, rows, before=""):
    buffer = io.StringIO()
    buffer.write(before)
    csv.writer(buffer, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return buffer.getvalue()


WHOLE = text(";", text_rows())
add("utf8_mark.csv", b"\xef\xbb\xbf" + WHOLE.encode())
add("utf8_comma.csv", text(",", text_rows()).encode())
add("utf8_bar.csv", text("|", text_rows()).encode())
add("utf8_tab.csv", text("\t", text_rows()).encode())
add("windows1251.csv", WHOLE.encode("cp1251", "replace"))
add("separator_stated.csv", text(";", text_rows(), "sep=;\r\n").encode())
add("titles_above.csv", ("Посещаемость;;;\r\nОтдел науки;;;\r\n;;;\r\n" + WHOLE).encode())
add("utf16.csv", WHOLE.encode("utf-16"), 1, ["UTF-16", "таблица не читается"])
add("quote_open.csv", WHOLE.replace("«", '"«', 1).encode(), 1, ["кавычка открыта", "строка 2"])
add("number_in_words.csv", WHOLE.replace(";10;", ";десять;", 1).encode())
add(
    "word_in_text.csv",
    WHOLE.replace(";10;", ";много;", 1).encode(),
    1,
    ["word_in_text.csv, строка", "«много»"],
)
add("empty.csv", b"", 1, ["таблица пуста"])


# Files that are no workbooks, or lie.


def repacked(replace):
    """The source with some parts replaced."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(SOURCE) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = replace(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
    return buffer.getvalue()


def bomb(name, part):
    if name != "xl/sharedStrings.xml":
        return part
    entities = '<!DOCTYPE sst [<!ENTITY a "1"><!ENTITY b "&a;&a;&a;&a;">]>'
    head, rest = part.decode().split("\n", 1)
    return f"{head}\n{entities}{rest}".encode()


def strict(name, part):
    """The strict edition has other names for its namespaces."""
    return (
        part.replace(
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
    )


def prefixed(name, part):
    """Some programs give each name a prefix."""
    if not name.startswith("xl/worksheets/sheet"):
        return part
    from lxml import etree

    tree = etree.fromstring(part)
    main = tree.nsmap[None]
    root = etree.Element(f"{{{main}}}worksheet", nsmap={"x": main, **{k: v for k, v in tree.nsmap.items() if k}})
    root[:] = tree[:]
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


BYTES = SOURCE.read_bytes()
add("strict.xlsx", repacked(strict))
add("prefixed.xlsx", repacked(prefixed))
add("damaged_text.xlsx", repacked(bomb), 1, ["есть объявления"])
add("cut_off.xlsx", BYTES[: len(BYTES) // 2], 1, ["скачан не до конца"])
add("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), 1, ["закрытая паролем"])
add("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", 1, ["таблица не читается"])
add(
    "no_sheet.xlsx",
    repacked(lambda name, part: None if name == "xl/worksheets/sheet1.xml" else part),
    1,
    ["нет части"],
)
add(
    "huge.xlsx",
    repacked(lambda name, part: b" " * (70 << 20) if name == "xl/worksheets/sheet1.xml" else part),
    1,
    ["слишком велика"],
)
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    archive.writestr("content.xml", "<a/>")
add("table.ods", buffer.getvalue(), 1, [".ods"])

(FOLDER / "cases.json").write_text(json.dumps(CASES, ensure_ascii=False), encoding="utf-8")
