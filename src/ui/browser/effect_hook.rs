//! Yew's effect hook for dependencies of one type: Yew's own hook is compiled once more for every closure, which makes the wasm larger.

use std::any::Any;

use yew::functional::{Hook, TearDown, use_effect_with as use_effect_of_yew};

/// The dependencies of an effect, of any type.
struct Dependencies(Box<dyn Comparable>);

impl PartialEq for Dependencies {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(other.0.as_any())
    }
}

trait Comparable {
    fn is_same(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + 'static> Comparable for T {
    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

type End = Box<dyn FnOnce()>;
type Run = Box<dyn FnOnce(&Dependencies) -> End>;

/// Runs `effect` after each rendering in which `dependencies` changed, as Yew's hook of this name does.
pub(crate) fn use_effect_with<T, D>(
    dependencies: T,
    effect: impl FnOnce(&T) -> D + 'static,
) -> impl Hook<Output = ()>
where
    T: PartialEq + 'static,
    D: TearDown,
{
    let run: Run = Box::new(move |dependencies| {
        let end = dependencies.0.as_any().downcast_ref().map(effect);
        Box::new(move || {
            if let Some(end) = end {
                end.tear_down();
            }
        })
    });
    use_effect_of_yew(Dependencies(Box::new(dependencies)), run)
}
