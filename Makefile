# LeadRelay: everything a person or a machine does with this repository. 'make' lists it.
#
#   PORT_BASE=19000   moves every port of the local stack
#   ONLY=<service>    'make up' starts that one service and what it needs

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

export JAVA_HOME := $(shell deploy/local/find-jdk 2>/dev/null)
MVN := mvn -B -ntp -Dstyle.color=never
LAUNCHER := deploy/local/target
BUILT := $(LAUNCHER)/built
SOURCES = $(shell find pom.xml .mvn services deploy/local -type f -not -path '*/target/*' -not -path '*/src/test/*')
JAVA := $(JAVA_HOME)/bin/java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
	-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
	-cp '$(LAUNCHER)/classes:$(LAUNCHER)/lib/*'

# The callers of a benchmark share the machine with what they measure: both compilers, and room for their requests.
BENCH_JAVA := $(JAVA_HOME)/bin/java -Xmx384m -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
	-cp '$(LAUNCHER)/classes:$(LAUNCHER)/lib/*'

.PHONY: help jdk build demo up down clean-demo token drill bench check test format

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

demo: build ## the suite on this machine, and a lead travelling through it; Ctrl-C ends it (STAY=no: ends by itself)
	@$(JAVA) org.leadrelay.local.story.Demo port-base='$(PORT_BASE)' stay='$(STAY)'

up: build ## the suite without the story; returns when it is ready (ONLY=<service> for one of them, ONLY=backbone for none)
	@$(JAVA) org.leadrelay.local.LocalStack up port-base='$(PORT_BASE)' only='$(ONLY)'

down: ## end the suite; its data stays
	@if [ -d .run/pids ]; then { [ -d $(LAUNCHER)/lib ] || $(MAKE) build; } && $(JAVA) org.leadrelay.local.LocalStack down; fi

clean-demo: down ## end the suite and forget its data
	@rm -rf .run

token: jdk ## a bearer token: ROLE=officer|supervisor JURISDICTION=310000, ROLE=courier COURIER=SF, ROLE=enterprise ENTERPRISE=<uscc>, ROLE=operator|auditor
	@[ -d $(LAUNCHER)/lib ] || { echo "The stack does not run: 'make up' first." >&2; exit 1; }
	@$(JAVA) org.leadrelay.local.token.PrintToken role='$(ROLE)' jurisdiction='$(JURISDICTION)' courier='$(COURIER)' enterprise='$(ENTERPRISE)'

drill: build ## kill service, database and broker at random moments, and prove that nothing was lost (ROUNDS=200 EVERY=20 SEED=<number> RUN_DIR=.run-drill)
	@$(JAVA) -Xmx384m org.leadrelay.local.drill.Drill rounds='$(ROUNDS)' every='$(EVERY)' seed='$(SEED)' port-base='$(PORT_BASE)' run-dir='$(RUN_DIR)'

bench: build ## measure the budgets and write docs/benchmarks.md (SERVICE=cross-region-handoff, default all; FOR=60 seconds a figure)
	@$(BENCH_JAVA) org.leadrelay.local.bench.Bench service='$(SERVICE)' seconds='$(FOR)' port-base='$(PORT_BASE)' run-dir='$(RUN_DIR)'

check: jdk ## format, compile, unit tests, structure
	@$(MVN) test

test: jdk ## everything that a merge needs
	@$(MVN) verify

format: jdk ## lay the sources out as the format check wants them
	@$(MVN) -q spotless:apply

build: jdk $(BUILT)

$(BUILT): $(SOURCES)
	@echo 'Building; the first time also downloads what the build needs.'
	@$(MVN) -q -P quick -Dmaven.test.skip package
	@touch $@

jdk:
	@deploy/local/find-jdk >/dev/null
