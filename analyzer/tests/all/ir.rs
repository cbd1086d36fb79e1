//! The textual form of the IR reads back to the same function; the validator sees what is wrong.

use privacy_check::ir::{self, FnKey, Function, Stmt, Style, parse, parse_module, print, print_module, validate};

const ALL: &str = include_str!("../../../fixtures/ir/all.ir");

#[test]
fn everything_round_trips() {
    let module = parse_module(ALL).unwrap();
    assert_eq!(module.functions.len(), 4);
    for function in &module.functions {
        let text = print(function);
        let again = parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(again.len(), 1);
        assert_eq!(&again[0], function, "{text}");
        assert_eq!(print(&again[0]), text);
    }
    let text = print_module(&module.functions, &module.names, true);
    let again = parse_module(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(again, module);
    assert_eq!(print_module(&again.functions, &again.names, true), text);
}

#[test]
fn steps_keep_their_fields() {
    let module = parse_module(ALL).unwrap();
    let mut fields = Vec::new();
    for stmt in &module.functions[0].body {
        if let Stmt::Assign { to, value, .. } = stmt {
            fields.extend(to.path.iter().map(|step| (step.name.as_str(), step.field.map(|field| field.as_str()))));
            if let ir::Value::Aggregate { parts, .. } = value {
                fields
                    .extend(parts.iter().map(|(step, _)| (step.name.as_str(), step.field.map(|field| field.as_str()))));
            }
        }
    }
    assert!(fields.contains(&("Created.0", Some("shop::Event::Created.0"))), "{fields:?}");
    assert!(fields.contains(&("email", Some("shop::User.email"))), "{fields:?}");
    assert!(fields.contains(&("age", None)), "{fields:?}");
    assert!(fields.contains(&("users", Some("odd"))), "{fields:?}");
}

#[test]
fn short_forms_are_enough_by_hand() {
    let text = "
fn shop::main(user: &User) {
  text: String = call shop::show(user.email@User)
  call foreign log::info(text) via Macro
}
fn shop::show(x) -> String {
  ret = x
}
closure shop::main!0(env, y) -> i32 {
  ret = env.n
}
";
    let module = parse_module(text).unwrap();
    let ids: Vec<FnKey> = module.functions.iter().map(|function| function.key).collect();
    assert_eq!(ids.len(), 3);
    let Stmt::Call(call) = &module.functions[0].body[0] else { panic!("a call") };
    assert_eq!(
        call.callee,
        ir::Callee::Fn(
            match ids[1] {
                FnKey::Fn(id) => id,
                _ => panic!("a function"),
            },
            privacy_check::ty::Subst::empty()
        )
    );
    let Stmt::Call(second) = &module.functions[0].body[1] else { panic!("a call") };
    assert_eq!((call.id, second.id, second.span.line), (0, 1, 4));
    assert!(module.functions[0].slots.values().next().is_some_and(|slot| slot.ref_like));
    assert_eq!(module.functions[2].owner, ids[0]);
    assert_eq!(module.functions[2].path.as_str(), "shop::main::{closure#0}");
    assert!(module.functions.iter().all(|function| validate(function).is_empty()));
}

#[test]
fn errors_name_the_line() {
    let error = parse("fn f() {\n  x = \n}").unwrap_err();
    assert_eq!(error.line, 3);
    for text in [
        "fn f( {",
        "fn f() { branch x { _ { } } }",
        "fn f() { x = call g( }",
        "\"",
        "fn f() -> #9 {}",
        "fn",
        "fn f(a, a) {}",
        "x",
        "fn f() { let x: } ",
    ] {
        assert!(parse(text).is_err(), "{text}");
    }
}

/// Cutting the text anywhere gives an error or fewer functions, never a panic.
#[test]
fn any_prefix_is_read_without_panic() {
    for (at, _) in ALL.char_indices() {
        if let Ok(functions) = parse(&ALL[..at]) {
            assert!(functions.len() <= 4);
        }
    }
}

#[test]
fn the_validator_sees_what_is_wrong() {
    let check = |text: &str| validate(&parse(text).unwrap()[0]);
    assert_eq!(check("fn f(a) { scope '0 { break '0 } }"), Vec::<String>::new());
    for (text, part) in [
        ("fn f() { break '0 }", "does not enclose"),
        ("fn f() { scope '0 { continue '0 } }", "no loop"),
        ("fn f() { scope '0 {} scope '0 {} }", "twice"),
        ("fn f() { call#1 unknown g ?Foreign() call#1 unknown g ?Foreign() }", "after"),
        ("fn f() bodyless { return }", "without a body"),
        ("fn f() { call unknown g ?Foreign(mut 1) }", "constant"),
        ("fn f() { branch {} }", "without arms"),
    ] {
        let errors = check(text);
        assert!(errors.iter().any(|error| error.contains(part)), "{text}: {errors:?}");
    }
}

/// Deterministic pseudo-random functions survive printing and parsing.
#[test]
fn made_up_functions_round_trip() {
    for seed in 0..200 {
        let function = Maker(seed).function();
        let text = print(&function);
        let again = parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(again, [function], "{text}");
        let bare = ir::print_with(&again[0], Style { names: None, spans: false });
        assert_eq!(parse(&bare).unwrap()[0].slots, again[0].slots);
    }
}

struct Maker(u64);

impl Maker {
    fn pick(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn function(&mut self) -> Function {
        let text = std::mem::take(&mut self.0);
        self.0 = text.wrapping_add(99);
        let mut function = parse(ALL).unwrap().swap_remove(0);
        let pool = function.body.clone();
        let mut label = 10;
        function.body = self.block(&pool, 3, &mut label);
        let names = ["user", "_7", "ret", "let", "x y", "a~1", "user", ""];
        for slot in function.slots.values_mut().skip(5) {
            slot.name = Some(privacy_check::base::Name::new(names[self.pick(8) as usize]));
            slot.ref_like = self.pick(2) == 0;
        }
        function
    }

    fn block(&mut self, pool: &[Stmt], depth: u32, label: &mut u32) -> Vec<Stmt> {
        (0..self.pick(5))
            .map(|_| match self.pick(6) {
                0 if depth > 0 => {
                    *label += 1;
                    Stmt::Loop { label: *label, body: self.block(pool, depth - 1, label) }
                }
                1 if depth > 0 => {
                    *label += 1;
                    Stmt::Scope { label: *label, body: self.block(pool, depth - 1, label) }
                }
                _ => pool[self.pick(pool.len() as u64) as usize].clone(),
            })
            .collect()
    }
}
