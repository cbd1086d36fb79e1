//! Programs that nobody writes by hand: their size must not hide what they do, nor keep the analysis from ending.

use std::fmt::Write as _;

use privacy_check::load;
use privacy_check::source::Input;

use crate::fixtures::Fixture;
use crate::fixtures::entry::{Answer, analyse};

const HEAD: &str =
    "//@ policy: strict\n#[privacy(returns = \"contact.email\")] fn email() -> String { String::new() }\n";

fn program(name: &str, build: impl FnOnce(&mut String) -> std::fmt::Result) -> Fixture {
    let mut text = HEAD.to_owned();
    build(&mut text).expect("a string can be written to");
    Fixture { path: format!("flow/adversarial/{name}.rs"), group: "adversarial".to_owned(), text }
}

/// One function of many lines, whose last but one prints what it gathered.
fn long() -> Fixture {
    program("long", |text| {
        writeln!(text, "fn long() {{ let mut a = String::new();")?;
        for at in 0..400 {
            writeln!(text, "let v{at} = format!(\"{{a}}{at}\");\nif v{at}.len() > {at} {{ a = v{at}.clone(); }}")?;
            writeln!(text, "let w{at} = a.clone();\nif w{at}.is_empty() {{ a = email(); }}")?;
        }
        writeln!(text, "println!(\"{{a}}\"); //~ here\n}}")
    })
}

/// Functions that all call each other.
fn mutual() -> Fixture {
    program("mutual", |text| {
        for at in 0..150 {
            let (one, other) = ((at * 7 + 1) % 150, (at + 1) % 150);
            writeln!(text, "fn f{at}(n: u32, s: &str) -> String {{ if n == 0 {{ s.to_owned() }} else if n > 3 {{")?;
            writeln!(text, "f{one}(n - 1, s) }} else {{ f{other}(n - 1, &email()) }} }}")?;
        }
        writeln!(text, "fn start() {{ println!(\"{{}}\", f0(3, \"x\")); }} //~ here")
    })
}

/// One trait with many impls behind one list.
fn impls() -> Fixture {
    program("impls", |text| {
        writeln!(text, "trait Shape {{ fn name(&self) -> String; }}")?;
        for at in 0..150 {
            writeln!(text, "struct S{at} {{ a{at}: String }}")?;
            writeln!(text, "impl Shape for S{at} {{ fn name(&self) -> String {{ self.a{at}.clone() }} }}")?;
        }
        writeln!(text, "fn all() -> Vec<Box<dyn Shape>> {{ let mut v: Vec<Box<dyn Shape>> = Vec::new();")?;
        (0..150).try_for_each(|at| writeln!(text, "v.push(Box::new(S{at} {{ a{at}: email() }}));"))?;
        writeln!(text, "v }}\nfn show() {{ for s in all() {{ println!(\"{{}}\", s.name()); }} }} //~ here")
    })
}

/// A struct of many tagged fields, shown by Debug.
fn wide() -> Fixture {
    program("wide", |text| {
        writeln!(text, "#[personal]\n#[derive(Clone, Debug)]\nstruct Wide {{")?;
        (0..300).try_for_each(|at| writeln!(text, "#[personal(contact.email)] f{at}: String,"))?;
        writeln!(text, "}}\nfn show(wide: Wide) {{ println!(\"{{:?}}\", wide.clone()); }} //~ here")
    })
}

/// An enum of many variants, each with a payload that is printed.
fn variants() -> Fixture {
    program("variants", |text| {
        writeln!(text, "enum E {{")?;
        (0..200).try_for_each(|at| writeln!(text, "V{at}(String, u8),"))?;
        writeln!(text, "}}\nfn make(n: u32) -> E {{ match n {{")?;
        (0..199).try_for_each(|at| writeln!(text, "{at} => E::V{at}(email(), 1),"))?;
        writeln!(text, "_ => E::V199(String::new(), 2) }} }}\nfn show(e: E) {{ match e {{")?;
        (0..199).try_for_each(|at| writeln!(text, "E::V{at}(s, _) => println!(\"{{s}}\"), //~ here"))?;
        writeln!(text, "E::V199(s, n) => println!(\"{{s}} {{n}}\"),\n}} }}\nfn run() {{ show(make(3)); }}")
    })
}

/// Closures in closures, called at once.
fn closures() -> Fixture {
    program("closures", |text| {
        let value = (0..40).fold("mail.clone()".to_owned(), |inner, _| format!("(|| {{ {inner} }})()"));
        writeln!(text, "fn nest() {{ let mail = email(); println!(\"{{}}\", {value}); }} //~ here")
    })
}

/// A value in wrappers in wrappers.
fn wrappers() -> Fixture {
    program("wrappers", |text| {
        writeln!(text, "struct W<T> {{ v: T }}\nfn deep() {{ let w0 = email();")?;
        (0..60).try_for_each(|at| writeln!(text, "let w{} = W {{ v: w{at} }};", at + 1))?;
        writeln!(text, "println!(\"{{}}\", w60{}); //~ here\n}}", ".v".repeat(60))
    })
}

/// Closures put together by a generic function: each type holds the one before.
fn composed() -> Fixture {
    program("composed", |text| {
        writeln!(text, "fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {{")?;
        writeln!(text, "move |x| g(f(x)) }}\nfn chain() {{ let c0 = |s: String| s;")?;
        (0..60).try_for_each(|at| writeln!(text, "let c{} = compose(c{at}, |s: String| s + \"x\");", at + 1))?;
        writeln!(text, "println!(\"{{}}\", c60(email()));\n}}")
    })
}

/// Pairs of pairs: each type is twice as large as the one before.
fn doubling() -> Fixture {
    program("doubling", |text| {
        writeln!(text, "fn pairs() {{ let t0 = email();")?;
        (0..40).try_for_each(|at| writeln!(text, "let t{} = (t{at}.clone(), t{at});", at + 1))?;
        writeln!(text, "println!(\"{{:?}}\", t40);\n}}")
    })
}

#[test]
fn types_that_grow_end_in_a_gap() {
    let answer = answer_to(&[doubling()]);
    assert!(answer.gaps.iter().any(|kind| kind == "budget"), "{:?}", answer.gaps);
}

#[test]
fn size_hides_nothing() {
    let programs = [long(), mutual(), impls(), wide(), variants(), closures(), wrappers(), composed()];
    let answer = answer_to(&programs);
    for program in &programs {
        let lines = program.text.lines().enumerate();
        let wanted: Vec<usize> = lines.filter(|(_, line)| line.ends_with("//~ here")).map(|(at, _)| at + 1).collect();
        let logged = |line: &&usize| {
            answer
                .findings
                .iter()
                .any(|said| said.file == program.path && said.line == **line && said.name == "log_not_allowed")
        };
        let lost: Vec<&usize> = wanted.iter().filter(|line| !logged(line)).collect();
        assert!(lost.is_empty(), "{}: nothing is found in lines {lost:?}", program.path);
    }
}

fn answer_to(programs: &[Fixture]) -> Answer {
    let mut input = Input::default();
    let policies = programs.iter().map(|program| (Some(program.add(&mut input)), program.policy())).collect();
    load::add_stubs(&mut input, privacy_policies::STUBS);
    let answer = analyse(input, policies);
    assert!(answer.errors.is_empty(), "{:?}", answer.errors);
    answer
}
