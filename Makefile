# What people and CI run. Every target installs what it needs.

SYSTEM_PACKAGES = libcmark-dev libyaml-dev libxlsxwriter-dev nettle-dev \
  libzip-dev libxml2-dev zlib1g-dev libpng-dev libharfbuzz-dev libpango1.0-dev libqrencode-dev libidn2-dev fonts-liberation tzdata \
  pkg-config
TEST_PACKAGES = python3-venv unzip poppler-utils qpdf chromium default-jre-headless
OFFICE_PACKAGES = libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils
# Swift's standard library goes into the executable: it starts faster and needs no toolchain.
RELEASE = -c release --static-swift-stdlib --product ozero

PREFIX = /usr/local

.PHONY: site install test test-office kills fuzz lint register keys bench packages test-packages readback peers clean

# Builds the release command and publishes Content/ into Output/.
site: packages
	swift build $(RELEASE)
	.build/release/ozero build --content Content --output Output

# Puts the command into $(PREFIX)/bin, with sudo where that needs it.
install: packages
	swift build $(RELEASE)
	Scripts/install-command.sh .build/release/ozero "$(DESTDIR)$(PREFIX)/bin"

# Checks the formatting and runs every test.
test: packages test-packages readback lint
	swift test --disable-xctest --parallel

# Opens a paper of each kind in LibreOffice, and imports tables that it saved; it is large and slow, so apart from `test`.
test-office: packages
	@Scripts/install-packages.sh $(OFFICE_PACKAGES)
	swift build --product ozero
	mkdir -p .build/office
	.build/debug/ozero build --content Content --output .build/office/Output
	Scripts/test-office.py .build/office/Output
	Scripts/test-import.py .build/debug/ozero Content .build/office/Output

# Kills a thousand builds at random moments and looks at what they leave.
kills: packages
	swift build --product ozero
	Scripts/kill-builds.py .build/debug/ozero --rounds 1000

# Checks and builds institutions that nobody means: `make fuzz FUZZ="--seconds 3600 --seed 7"`.
FUZZ = --checks 20000 --builds 400
fuzz: packages
	swift build -c release --static-swift-stdlib --product bench
	.build/release/bench fuzz $(FUZZ)

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Templates Package.swift

# Writes the lists of rules and document kinds and the page of rules anew.
register:
	Scripts/register.sh

# Writes the page of keys anew.
keys: packages
	swift run ozero keys >Documentation/keys.md.new && mv Documentation/keys.md.new Documentation/keys.md

# Measures papers and builds of generated institutions; see Benchmarks/README.md.
bench: packages peers readback
	swift build $(RELEASE)
	swift build -c release --static-swift-stdlib --product bench
	.build/release/bench papers
	.build/release/bench notice
	.build/release/bench workbooks
	.build/release/bench calendars
	.build/release/bench builds
	.build/release/bench bounds
	.build/release/bench beside-hugo
	.build/release/bench generate 100 .build/bench/site-content
	.build/release/ozero build --content .build/bench/site-content --output .build/bench/site-output
	.venv/bin/python Benchmarks/Browser/measure.py .build/bench/site-output/site

packages:
	@Scripts/install-packages.sh $(SYSTEM_PACKAGES)

test-packages:
	@Scripts/install-packages.sh $(TEST_PACKAGES)

# A Python of its own: it reads workbooks and papers back with a second implementation, and drives a browser.
readback: .venv/ready

# Other programs that write papers, to be measured beside; where one does not install it is skipped.
peers: .build/bench-peers/ready

.build/bench-peers/ready: Benchmarks/Peers/requirements.txt
	python3 -m venv .build/bench-peers
	while read -r peer; do \
	  .build/bench-peers/bin/pip install --quiet --disable-pip-version-check "$$peer" \
	    || echo "skipped $$peer"; \
	done < Benchmarks/Peers/requirements.txt
	touch .build/bench-peers/ready

.venv/ready: Tests/readback/requirements.txt Tests/browser/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check \
	  -r Tests/readback/requirements.txt -r Tests/browser/requirements.txt
	touch .venv/ready

clean:
	rm -rf .build .venv
