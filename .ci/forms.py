#!/usr/bin/env python3
"""Every form of a run and of its report, held to what its readers ask for: schemas and parsers of others, not ours.

    .ci/forms.py target/debug/cargo-privacy-check

Makes a virtual environment for itself, with packages from PyPI. The schema of SARIF stands beside this file: that of OASIS for
version 2.1.0, byte for byte as the crate serde-sarif 0.8.0 carries it.
"""

import csv
import io
import json
import os
import pathlib
import plistlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
MESSENGER = ROOT / "fixtures/workspaces/messenger/Cargo.toml"
PACKAGES = ["check-jsonschema", "fideslang", "jsonschema", "pre-commit", "pyyaml", "rdflib"]
SEVERITIES = {"info", "minor", "major", "critical", "blocker"}
APPLE_PURPOSES = {"ThirdPartyAdvertising", "DeveloperAdvertising", "Analytics", "ProductPersonalization", "AppFunctionality", "Other"}


def run(program, *arguments):
    command = [program, *arguments, "-q", "--manifest-path", MESSENGER]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"error: {arguments}: {done.stderr}")
    return done.stdout


def told(name, facts):
    print(f"{name}: {facts}")


def sarif(text):
    from jsonschema import FormatChecker, validators

    document = json.loads(text)
    schema = json.loads((ROOT / ".ci/sarif-2.1.0.schema.json").read_text())
    checker = validators.validator_for(schema)(schema, format_checker=FormatChecker())
    for error in checker.iter_errors(document):
        sys.exit(f"error: sarif: {error.json_path}: {error.message[:300]}")
    results = document["runs"][0]["results"]
    files = lambda flow: {at["location"]["physicalLocation"]["artifactLocation"]["uri"] for at in flow["threadFlows"][0]["locations"]}
    several = sum(any(len(files(flow)) > 1 for flow in result.get("codeFlows", [])) for result in results)
    assert results and several, "no flow leads through several files"
    assert all(result["locations"] for result in results), "a result without a place"
    told("sarif", f"{len(results)} results, {several} of them through several files")


def gitlab(text):
    issues = json.loads(text)
    for issue in issues:
        assert issue["description"] and issue["check_name"] and issue["severity"] in SEVERITIES, issue
        path = issue["location"]["path"]
        assert issue["location"]["lines"]["begin"] >= 1 and not path.startswith(("/", "./")), issue
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) > 0, "GitLab shows one issue for a fingerprint"
    told("gitlab", f"{len(issues)} issues")


def junit(text):
    suites = xml.etree.ElementTree.fromstring(text)
    for node in [suites, *suites.iter("testsuite")]:
        cases = list(node.iter("testcase"))
        assert node.get("tests") == str(len(cases)), "tests are miscounted"
        assert node.get("failures") == str(len(list(node.iter("failure")))), "failures are miscounted"
        assert all(case.get("name") and case.get("classname") for case in cases), "a case without a name"
    told("junit", f"{suites.get('tests')} cases, {suites.get('failures')} failures")


def lines(name, text, each):
    found = [line for line in text.splitlines() if line]
    for line in found:
        each(line)
    assert found, name
    told(name, f"{len(found)} messages")


def workflow_command(line):
    assert re.match(r"::(error|warning) (file=[^,]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,)?title=\w+::.", line), line


def cargo_message(line):
    message = json.loads(line)
    assert message["reason"] in ("compiler-message", "build-finished"), message
    for span in message.get("message", {}).get("spans", []):
        assert span["line_start"] >= 1 and span["column_start"] >= 1 and span["byte_start"] <= span["byte_end"], span


def review(text):
    from jsonschema import Draft202012Validator

    schema = json.loads((ROOT / "policies/schema/report.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(text))
    told("json", "fits the schema that ships")


def fideslang(text):
    import yaml
    from fideslang.default_taxonomy import DEFAULT_TAXONOMY
    from fideslang.models import Taxonomy
    from fideslang.relationships import get_referenced_missing_keys

    taxonomy = Taxonomy.model_validate(yaml.safe_load(text))
    lists = (DEFAULT_TAXONOMY.data_category, DEFAULT_TAXONOMY.data_use, DEFAULT_TAXONOMY.data_subject, DEFAULT_TAXONOMY.organization)
    known = {one.fides_key for part in lists for one in part or []}
    missing = {key for key in get_referenced_missing_keys(taxonomy) if key not in known | {"default_organization"}}
    assert not missing, f"nobody declares {missing}"
    told("fideslang", f"{len(taxonomy.system)} systems, {len(taxonomy.dataset)} datasets")


def dpv(text):
    import rdflib

    graph = rdflib.Graph()
    graph.parse(data=text, format="json-ld")
    used = {str(name) for triple in graph for name in triple if isinstance(name, rdflib.URIRef)}
    spaces = {name.rsplit("#", 1)[0] for name in used if name.startswith("https://w3id.org/dpv")}
    assert len(graph) > 100 and "https://w3id.org/dpv" in spaces, spaces
    told("dpv", f"{len(graph)} statements, in {', '.join(sorted(spaces))}")


def apple(text):
    manifest = plistlib.loads(text.encode())
    wanted = {"NSPrivacyTracking", "NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes", "NSPrivacyAccessedAPITypes"}
    assert set(manifest) == wanted, set(manifest)
    for one in manifest["NSPrivacyCollectedDataTypes"]:
        assert one["NSPrivacyCollectedDataType"].startswith("NSPrivacyCollectedDataType"), one
        assert isinstance(one["NSPrivacyCollectedDataTypeLinked"], bool) and isinstance(one["NSPrivacyCollectedDataTypeTracking"], bool), one
        start = "NSPrivacyCollectedDataTypePurpose"
        purposes = one["NSPrivacyCollectedDataTypePurposes"]
        assert purposes and {purpose.removeprefix(start) for purpose in purposes} <= APPLE_PURPOSES, one
    told("apple", f"{len(manifest['NSPrivacyCollectedDataTypes'])} types of data")


def table(name, text):
    rows = list(csv.reader(io.StringIO(text), strict=True))
    assert len({len(row) for row in rows}) == 1 < len(rows), f"{name}: rows of several lengths, or none"
    told(name, f"{len(rows) - 1} rows")


def integrations():
    """The action, the template and the hooks, as those who run them read them."""
    from pre_commit.clientlib import load_manifest

    check = [sys.executable, "-m", "check_jsonschema", "-q"]
    subprocess.run([*check, "--builtin-schema", "vendor.github-actions", ROOT / "action.yml"], check=True)
    subprocess.run([*check, "--builtin-schema", "vendor.gitlab-ci", ROOT / "templates/privacy-check.yml"], check=True)
    told("integrations", f"an action, a template, {len(load_manifest(ROOT / '.pre-commit-hooks.yaml'))} hooks")


def main(program):
    sarif(run(program, "check", "--format", "sarif"))
    gitlab(run(program, "check", "--format", "gitlab"))
    junit(run(program, "check", "--format", "junit"))
    lines("github", run(program, "check", "--format", "github"), workflow_command)
    lines("cargo", run(program, "check", "--format", "cargo"), cargo_message)
    page = lambda form: run(program, "report", "--format", form)
    review(page("json"))
    fideslang(page("fideslang"))
    dpv(page("dpv"))
    apple(page("apple"))
    table("play", page("play"))
    table("ropa", page("ropa"))
    table("csv", page("csv"))
    integrations()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    if os.environ.get("FORMS_READY"):
        main(binary)
    else:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            python = pathlib.Path(folder) / "bin/python"
            subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *PACKAGES], check=True)
            sys.exit(subprocess.run([python, __file__, binary], env=os.environ | {"FORMS_READY": "1"}).returncode)
