// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// A main window with the widgets of ours, stock ones, and nothing behind them: the least that such a form costs.
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

QVBoxLayout *labelled(const QString &text, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    auto *label = new QLabel(text);
    label->setBuddy(field);
    auto *message = new QLabel;
    message->hide();
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(message);
    return column;
}

QComboBox *box()
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->addItem(u"Not set"_s);
    return combo;
}

QWidget *form()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(labelled(u"&Title *"_s, new QLineEdit));
    column->addLayout(labelled(u"&Description *"_s, new QPlainTextEdit));
    auto *places = new QGridLayout;
    places->addLayout(labelled(u"S&ite *"_s, box()), 0, 0);
    places->addLayout(labelled(u"De&partment *"_s, box()), 0, 1);
    places->addLayout(labelled(u"P&riority"_s, box()), 1, 0);
    places->addLayout(labelled(u"C&ategory"_s, box()), 1, 1);
    column->addLayout(places);

    auto *more = new QToolButton;
    more->setText(u"&More"_s);
    column->addWidget(more);
    auto *rest = new QWidget;
    auto *grid = new QGridLayout(rest);
    grid->addLayout(labelled(u"Stat&us *"_s, box()), 0, 0);
    grid->addLayout(labelled(u"&Group"_s, box()), 0, 1);
    grid->addLayout(labelled(u"&Level"_s, box()), 1, 0);
    grid->addLayout(labelled(u"Re&quester"_s, box()), 1, 1);
    column->addWidget(rest);
    rest->hide();

    auto *attachments = new QListWidget;
    attachments->setMaximumHeight(90);
    column->addLayout(labelled(u"Attac&hments"_s, attachments));
    auto *row = new QHBoxLayout;
    row->addWidget(new QPushButton(u"Add &files…"_s));
    row->addWidget(new QLabel(u"Drop files here, paste a screenshot, or add files…"_s), 1);
    column->addLayout(row);
    return page;
}

QWidget *foot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    auto *progress = new QProgressBar;
    progress->hide();
    auto *cancel = new QPushButton(u"Cancel"_s);
    cancel->hide();
    row->addWidget(progress, 1);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(new QPushButton(u"C&lear"_s));
    row->addWidget(new QPushButton(u"&Submit"_s));
    return foot;
}

void addMenus(QMenuBar *bar)
{
    bar->addMenu(u"&File"_s)->addAction(u"&Quit"_s);
    bar->addMenu(u"&Edit"_s)->addAction(u"&Undo"_s);
    bar->addMenu(u"&Tickets"_s)->addAction(u"&Submit"_s);
    bar->addMenu(u"A&ccount"_s)->addAction(u"Sign &out"_s);
    bar->addMenu(u"&Help"_s)->addAction(u"&Open help desk"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    addMenus(window.menuBar());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(form());
    auto *banner = new QFrame;
    banner->hide();
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->addWidget(banner);
    column->addWidget(scroll, 1);
    column->addWidget(foot());
    window.setCentralWidget(central);
    window.statusBar()->addPermanentWidget(new QLabel(u"Jane Doe · help.example.com"_s));
    window.resize(760, 720);
    window.show();
    return QApplication::exec();
}
